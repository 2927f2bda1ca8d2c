#pragma once

// What the program says to the person.

#include "style/icons.h"
#include "style/style.h"

#include <cstdint>
#include <string_view>

namespace anze::widget {

// In place of a list without entries; true when its button was pressed. No button without a label.
bool empty_state(style::Icon icon, std::string_view sentence, std::string_view button_label = {});

// A line over the whole width; true when its action was pressed. No button without a label.
bool banner(style::Tone tone, std::string_view text, std::string_view action_label = {});

// A passing message at the lower edge; call once for each message of this frame, oldest first. True when closed by the
// person. The caller lets it go after a while.
bool toast(std::uint64_t number, std::string_view text, style::Tone tone);

}  // namespace anze::widget
