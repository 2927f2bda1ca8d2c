#pragma once

// The composition of an input method that is not text yet, and its picture at the caret of the active field.

#include "imgui.h"

#include <string>

namespace anze::browser {

struct Preedit {
    std::string text{};       // UTF-8, empty when nothing is composed
    int selection_start = 0;  // in bytes of text
    int selection_end = 0;
};

[[nodiscard]] const Preedit& preedit();
void set_preedit(Preedit value);

// Call right after every ImGui::InputText and InputTextMultiline: while that field is active it shows the composition,
// underlined, and the rest of the line behind it. `background` is the colour the field stands on.
void draw_preedit(ImU32 background, ImU32 ink, ImU32 accent);

}  // namespace anze::browser
