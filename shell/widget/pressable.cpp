#include "widget/pressable.h"

#include "style/style.h"
#include "widget/text.h"

#include "imgui_internal.h"

namespace anze::widget {
namespace {

// Where the layout moves while the button is held, as a field that is left says what is wrong in it, the mouse did not.
bool slid_away_while_pressed() {
    constexpr float hand_at_rest = 4;
    const ImGuiIO& io = ImGui::GetIO();
    return ImGui::IsItemDeactivated() && ImGui::IsMouseReleased(ImGuiMouseButton_Left) && ImGui::IsMousePosValid() &&
           io.MouseDragMaxDistanceSqr[ImGuiMouseButton_Left] < hand_at_rest * hand_at_rest;
}

}  // namespace

Press pressable(std::string_view id, ImVec2 size) {
    ImGui::PushID(id.data(), id.data() + id.size());
    Press press;
    press.pressed = ImGui::InvisibleButton("##press", ImVec2(ImMax(size.x, 1.0F), ImMax(size.y, 1.0F)),
                                           ImGuiButtonFlags_EnableNav) ||
                    slid_away_while_pressed();
    press.hovered = ImGui::IsItemHovered();
    press.held = ImGui::IsItemActive();
    press.min = ImGui::GetItemRectMin();
    press.max = ImGui::GetItemRectMax();
    if (press.hovered)
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    ImGui::RenderNavCursor(ImRect(press.min, press.max), ImGui::GetItemID());
    ImGui::PopID();
    return press;
}

ImGuiID pressable_id(std::string_view id) {
    ImGui::PushID(id.data(), id.data() + id.size());
    const ImGuiID result = ImGui::GetID("##press");
    ImGui::PopID();
    return result;
}

void explain(std::string_view sentence) {
    if (!ImGui::IsItemHovered(ImGuiHoveredFlags_ForTooltip) || !ImGui::BeginTooltip())
        return;
    const float width = ImMin(320.0F, text_width(sentence, {.size = style::second_size()}) + 1);
    ImGui::Dummy(ImVec2(width, wrapped_height(sentence, width, {.size = style::second_size()})));
    draw_wrapped(ImGui::GetWindowDrawList(), ImGui::GetItemRectMin(), width, sentence, {.size = style::second_size()});
    ImGui::EndTooltip();
}

}  // namespace anze::widget
