#pragma once

// A month as a grid of days, Monday first.

#include "calendar/date.h"
#include "widget/drop_down.h"

#include <optional>

namespace anze::widget {

void open_month_view(calendar::Date shown);

// The day that was pressed in this frame; Date{} for "清除". Call right after the anchor was drawn, every frame.
std::optional<calendar::Date> month_view(const Anchor& anchor, calendar::Date chosen, calendar::Date today,
                                         bool can_clear);

}  // namespace anze::widget
