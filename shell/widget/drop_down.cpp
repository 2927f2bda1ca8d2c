#include "widget/drop_down.h"

#include "style/style.h"

#include "imgui_internal.h"

#include <algorithm>

namespace anze::widget {
namespace {

constexpr float margin = 8;
constexpr float distance = 4;

float height_of_content() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImGuiWindow* window = context.OpenPopupStack[context.BeginPopupStack.Size].Window;
    return window == nullptr ? 0 : window->ContentSize.y + 2 * ImGui::GetStyle().WindowPadding.y;
}

}  // namespace

float drop_down_width(const Anchor& anchor, float least) {
    const float screen = ImGui::GetIO().DisplaySize.x;
    if (style::phone())
        return screen - 2 * style::padding();
    return std::min(std::max(anchor.max.x - anchor.min.x, least), screen - 2 * margin);
}

bool begin_drop_down(const char* id, const Anchor& anchor, ImVec2 size, ImGuiWindowFlags flags) {
    if (!ImGui::IsPopupOpen(id))
        return false;
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float below = screen.y - anchor.max.y - distance - margin;
    const float above = anchor.min.y - distance - margin;
    const float wanted = size.y > 0 ? size.y : height_of_content();
    const bool drops = wanted <= below || below >= above;
    const float height = std::min(wanted, std::max(drops ? below : above, style::row_height()));
    const float y = drops ? anchor.max.y + distance : anchor.min.y - distance - height;
    const float edge = style::phone() ? style::padding() : margin;
    const float x = std::clamp(anchor.min.x, edge, std::max(screen.x - edge - size.x, edge));
    ImGui::SetNextWindowPos(ImVec2(x, std::clamp(y, margin, std::max(screen.y - margin - height, margin))));
    ImGui::SetNextWindowSize(ImVec2(size.x, height));
    return ImGui::BeginPopup(id, flags | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoResize);
}

}  // namespace anze::widget
