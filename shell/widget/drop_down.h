#pragma once

// What opens below a field or button and closes on Escape, on a press elsewhere and on a choice.

#include "imgui.h"

namespace anze::widget {

struct Anchor {
    ImVec2 min{};
    ImVec2 max{};
};

// As wide as what it belongs to, at least `least`; on a phone nearly as wide as the screen.
[[nodiscard]] float drop_down_width(const Anchor& anchor, float least);

// After ImGui::OpenPopup(id). Below the anchor or above it, where there is room; as high as wanted (0: as what is in
// it), at most as high as that room. When true: draw the inside, then ImGui::EndPopup().
bool begin_drop_down(const char* id, const Anchor& anchor, ImVec2 size, ImGuiWindowFlags flags = 0);

}  // namespace anze::widget
