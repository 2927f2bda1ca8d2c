#include "browser/preedit.h"

#include "imgui_internal.h"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <utility>

namespace anze::browser {
namespace {

Preedit& shared() {
    static Preedit instance;
    return instance;
}

std::string_view rest_of_line(const ImGuiInputTextState& state) {
    const int cursor = std::clamp(state.GetCursorPos(), 0, state.TextLen);
    const std::string_view rest(state.TextA.Data + cursor, static_cast<std::size_t>(state.TextLen - cursor));
    return rest.substr(0, rest.find('\n'));
}

float width_of(std::string_view text) {
    return ImGui::CalcTextSize(text.data(), text.data() + text.size()).x;
}

void draw_text(ImDrawList* list, ImVec2 position, ImU32 colour, std::string_view text) {
    list->AddText(position, colour, text.data(), text.data() + text.size());
}

}  // namespace

const Preedit& preedit() {
    return shared();
}

void set_preedit(Preedit value) {
    shared() = std::move(value);
}

void draw_preedit(ImU32 background, ImU32 ink, ImU32 accent) {
    const Preedit& composed = preedit();
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImGuiInputTextState* state = ImGui::GetInputTextState(context.LastItemData.ID);
    if (composed.text.empty() || state == nullptr || context.ActiveId != context.LastItemData.ID) {
        return;
    }
    const std::string_view text = composed.text;
    const std::string_view rest = rest_of_line(*state);
    const float height = context.PlatformImeData.InputLineHeight;
    const ImVec2 padding = ImGui::GetStyle().FramePadding;
    const ImRect& field = context.LastItemData.Rect;
    const ImRect inner(field.Min.x + padding.x, field.Min.y + 1.0F, field.Max.x - padding.x, field.Max.y - 1.0F);
    const float width = width_of(text);

    // ImGui reports the caret one pixel to the left.
    ImVec2 at(context.PlatformImeData.InputPos.x + 1.0F, context.PlatformImeData.InputPos.y);
    at.x = std::max(std::min(at.x, inner.Max.x - width), inner.Min.x);

    ImDrawList* list = ImGui::GetForegroundDrawList();
    const ImVec4& visible = context.CurrentWindow->ClipRect.ToVec4();
    list->PushClipRect(ImVec2(visible.x, visible.y), ImVec2(visible.z, visible.w));
    list->PushClipRect(inner.Min, ImVec2(inner.Max.x + 1.0F, inner.Max.y), true);
    list->AddRectFilled(at, ImVec2(inner.Max.x + 1.0F, at.y + height), background);
    draw_text(list, at, accent, text);
    draw_text(list, ImVec2(at.x + width, at.y), ink, rest);

    const float baseline = at.y + height - 0.5F;
    list->AddLine(ImVec2(at.x, baseline), ImVec2(at.x + width, baseline), accent, 1.0F);
    const auto length = static_cast<int>(text.size());
    const int start = std::clamp(composed.selection_start, 0, length);
    const int end = std::clamp(composed.selection_end, start, length);
    const float start_x = at.x + width_of(text.substr(0, static_cast<std::size_t>(start)));
    const float end_x = at.x + width_of(text.substr(0, static_cast<std::size_t>(end)));
    if (end > start) {
        list->AddLine(ImVec2(start_x, baseline), ImVec2(end_x, baseline), accent, 2.0F);
    }
    list->AddLine(ImVec2(end_x, at.y + 0.5F), ImVec2(end_x, at.y + height - 1.5F), ink, 1.0F);
    list->PopClipRect();
    list->PopClipRect();
}

}  // namespace anze::browser
