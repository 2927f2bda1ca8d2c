// The duties of a week or a month, each on the day it is due.
#pragma once

#include "screen/screen.h"

#include <span>

namespace anze::screen {

enum class DaySpan : std::uint8_t { week, month };

struct TodoDaysState {
    calendar::Date around = {};  // a day of the week or month that is shown; not set: the planned day
};

// `rows`: which of view.planned are shown.
void draw_todo_days(const desk::View& view, std::span<const std::uint32_t> rows, DaySpan span, TodoDaysState& state,
                    Wants& wants);

}  // namespace anze::screen
