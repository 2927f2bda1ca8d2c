#pragma once

// A field that shows what was chosen and opens a list to choose from.

#include "widget/input.h"
#include "widget/option_list.h"

#include <optional>

namespace anze::widget {

// The option that was pressed in this frame.
std::optional<std::size_t> combo_box(const Label& label, std::string_view shown, const OptionList& list);

}  // namespace anze::widget
