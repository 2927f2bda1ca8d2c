#include "widget/side_scroll.h"

#include "imgui.h"

#include <algorithm>
#include <string>

namespace anze::widget {

void begin_side_scroll(std::string_view id, const SideScroll& strip) {
    ImGui::SetNextWindowContentSize(ImVec2(strip.content_width, 0));
    ImGui::BeginChild(std::string(id).c_str(), ImVec2(0, strip.height), ImGuiChildFlags_NavFlattened,
                      ImGuiWindowFlags_HorizontalScrollbar | ImGuiWindowFlags_NoScrollbar |
                          ImGuiWindowFlags_NoBackground);
    int* shown = ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("shown"), -1);
    if (*shown == strip.shown)
        return;
    *shown = strip.shown;
    const float room = ImGui::GetWindowWidth();
    const float middle = (strip.shown_left + strip.shown_right) / 2;
    ImGui::SetScrollX(std::clamp(middle - room / 2, 0.0F, std::max(strip.content_width - room, 0.0F)));
}

void end_side_scroll() {
    ImGui::EndChild();
}

}  // namespace anze::widget
