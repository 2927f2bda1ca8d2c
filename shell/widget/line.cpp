#include "widget/line.h"

#include "imgui.h"
#include "imgui_internal.h"

namespace anze::widget {
namespace {

struct Line {
    ImGuiID window = 0;
    int frame = 0;
    float top = 0;
    float middle = 0;
};

}  // namespace

void centre_in_line(float height) {
    static Line current;
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    if (!window->DC.IsSameLine)
        return;
    const float top = window->DC.CursorPosPrevLine.y;
    const int frame = ImGui::GetFrameCount();
    if (current.window != window->ID || current.frame != frame || current.top != top)
        current = {window->ID, frame, top, top + window->DC.CurrLineSize.y / 2};
    window->DC.CursorPos.y = ImFloor(current.middle - height / 2);
}

}  // namespace anze::widget
