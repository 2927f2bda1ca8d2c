#include "widget/text_box.h"

#include "browser/preedit.h"
#include "semantics/semantics.h"
#include "style/style.h"
#include "widget/field.h"

#include "imgui_internal.h"

namespace anze::widget {
namespace {

constexpr const char* item_label = "##text";

}  // namespace

int resize_text(ImGuiInputTextCallbackData* data) {
    std::string& text = *static_cast<std::string*>(data->UserData);
    text.resize(static_cast<std::size_t>(data->BufTextLen));
    data->Buf = text.data();
    return 0;
}

void push_field_style(ImVec2 frame_padding) {
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, frame_padding);
    ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 0);
    ImGui::PushStyleColor(ImGuiCol_FrameBg, ImU32{0});
    ImGui::PushStyleColor(ImGuiCol_NavCursor, ImU32{0});
}

void pop_field_style() {
    ImGui::PopStyleColor(2);
    ImGui::PopStyleVar(2);
}

bool has_keyboard() {
    return ImGui::IsItemActive() || (ImGui::IsItemFocused() && ImGui::GetCurrentContext()->NavCursorVisible);
}

bool is_escaped() {
    if (!ImGui::IsItemDeactivated() || !ImGui::IsKeyPressed(ImGuiKey_Escape))
        return false;
    ImGui::SetNavCursorVisible(true);
    return true;
}

void keep_in_sight(ImVec2 min, ImVec2 max, bool changed) {
    static ImVec2 screen;
    const ImVec2 now = ImGui::GetIO().DisplaySize;
    const bool resized = now.x != screen.x || now.y != screen.y;
    screen = now;
    if (changed || resized)
        ImGui::ScrollToRect(ImGui::GetCurrentWindow(), ImRect(min, max), ImGuiScrollFlags_KeepVisibleEdgeY);
}

ImGuiID text_box_id() {
    return ImGui::GetID(item_label);
}

TextBox text_box(std::string& text, const TextBoxOptions& options) {
    TextBox box;
    const ImGuiID id = text_box_id();
    if (auto given = semantics::take_value(id); given && !options.read_only) {
        box.changed = *given != text;
        text = std::move(*given);
    }
    const std::string before = ImGui::GetActiveID() == id ? text : std::string();
    const float width = options.width > 0 ? options.width : ImGui::GetContentRegionAvail().x;
    const ImVec2 padding(ImGui::GetStyle().FramePadding.x + options.room_left,
                         (style::target_height() - ImGui::GetFontSize()) / 2);
    box.min = ImGui::GetCursorScreenPos();
    box.max = ImVec2(box.min.x + width, box.min.y + style::target_height());
    ImGui::GetWindowDrawList()->AddRectFilled(box.min, box.max, frame_colour(options.read_only), style::corner);

    ImGuiInputTextFlags flags = ImGuiInputTextFlags_CallbackResize;
    flags |= options.read_only ? ImGuiInputTextFlags_ReadOnly : 0;
    flags |= options.is_password ? ImGuiInputTextFlags_Password : 0;
    push_field_style(padding);
    ImGui::SetNextItemWidth(width - options.room_right);
    const bool edited = ImGui::InputTextWithHint(item_label, std::string(options.placeholder).c_str(), text.data(),
                                                 text.capacity() + 1, flags, resize_text, &text);
    browser::draw_preedit(frame_colour(options.read_only), style::colour::ink, style::colour::primary);
    pop_field_style();
    box.changed = edited || box.changed;
    box.active = ImGui::IsItemActive();
    if (is_escaped() && edited) {
        text = before;
        box.changed = false;
    }
    draw_frame_line(box.min, box.max,
                    {.active = has_keyboard(),
                     .hovered = ImGui::IsItemHovered(),
                     .invalid = options.invalid,
                     .read_only = options.read_only});
    if (box.active)
        keep_in_sight(box.min, box.max, ImGui::IsItemActivated());
    return box;
}

}  // namespace anze::widget
