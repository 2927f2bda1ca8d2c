#pragma once

// What buttons, tags, rows and entries have in common: an area that answers mouse, touch and keyboard.

#include "imgui.h"

#include <string_view>

namespace anze::widget {

struct Press {
    bool pressed = false;
    bool hovered = false;
    bool held = false;
    ImVec2 min{};
    ImVec2 max{};
};

// An ImGui item of that size at the cursor, with a focus ring. Its semantics are still to be said.
Press pressable(std::string_view id, ImVec2 size);
// The id of that item, also before it is drawn.
[[nodiscard]] ImGuiID pressable_id(std::string_view id);

// A wrapped tooltip for the last item.
void explain(std::string_view text);

}  // namespace anze::widget
