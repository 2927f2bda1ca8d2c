#include "widget/dialog.h"

#include "semantics/semantics.h"
#include "style/style.h"
#include "widget/layout.h"
#include "widget/text.h"

#include "imgui_internal.h"

#include <algorithm>
#include <string>
#include <vector>

namespace anze::widget {
namespace {

constexpr float margin = 24;
constexpr ImGuiWindowFlags window_flags = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoMove |
                                          ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoSavedSettings;

// Dialogs that are being drawn, the outermost first.
std::vector<bool*>& drawn() {
    static std::vector<bool*> instance;
    return instance;
}

// Escape first leaves the field or list that stands over the dialog.
bool& was_covered() {
    static bool instance = false;
    return instance;
}

bool is_topmost() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    return context.OpenPopupStack.Size == context.BeginPopupStack.Size;
}

bool escape_closes() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    return is_topmost() && !was_covered() && context.ActiveId == 0 && context.ActiveIdPreviousFrame == 0 &&
           ImGui::IsKeyPressed(ImGuiKey_Escape, false);
}

float header_height() {
    return style::target_height() + 2 * (style::phone() ? 4.0F : 10.0F);
}

bool begin_window(const std::string& id, float width) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    ImGuiWindowFlags flags = window_flags;
    if (style::phone()) {
        ImGui::SetNextWindowPos(ImVec2(0, 0));
        ImGui::SetNextWindowSize(screen);
    } else {
        const float shown = std::min(width, screen.x - 2 * margin);
        ImGui::SetNextWindowPos(ImVec2(screen.x / 2, screen.y / 2), ImGuiCond_Always, ImVec2(0.5F, 0.5F));
        ImGui::SetNextWindowSizeConstraints(ImVec2(shown, 0), ImVec2(shown, screen.y - 2 * margin));
        flags |= ImGuiWindowFlags_AlwaysAutoResize;
    }
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_PopupRounding, style::phone() ? 0.0F : style::card_corner);
    ImGui::PushStyleVar(ImGuiStyleVar_PopupBorderSize, 0);
    const bool shown = ImGui::BeginPopupModal(id.c_str(), nullptr, flags);
    ImGui::PopStyleVar(3);
    return shown;
}

// True when the cross was pressed.
bool header(std::string_view title) {
    const ImVec2 min = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const float edge = style::target_height();
    const float inset = (header_height() - edge) / 2;
    ImGui::SetCursorScreenPos(ImVec2(min.x + style::padding(), min.y + (header_height() - 20) / 2));
    heading(title, 2);
    ImGui::SetCursorScreenPos(ImVec2(min.x + width - edge - inset, min.y + inset));
    const bool pressed = icon_button(style::Icon::close, "关闭对话框");
    style::horizontal_line(ImGui::GetWindowDrawList(), min.x, min.x + width, min.y + header_height() - 1);
    ImGui::SetCursorScreenPos(ImVec2(min.x, min.y + header_height()));
    return pressed;
}

void begin_content() {
    const float highest = ImGui::GetIO().DisplaySize.y - 2 * margin - header_height();
    ImGuiChildFlags flags = ImGuiChildFlags_AlwaysUseWindowPadding | ImGuiChildFlags_NavFlattened;
    if (!style::phone()) {
        ImGui::SetNextWindowSizeConstraints(ImVec2(0, 0), ImVec2(FLT_MAX, highest));
        flags |= ImGuiChildFlags_AutoResizeY;
    }
    ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, 0);
    ImGui::BeginChild("content", ImVec2(0, 0), flags);
    ImGui::PopStyleVar();
}

}  // namespace

bool begin_dialog(std::string_view title, bool& open, float width) {
    const std::string id = std::string(title) + "##dialog";
    const bool is_shown = ImGui::IsPopupOpen(id.c_str());
    if (open && !is_shown)
        ImGui::OpenPopup(id.c_str());
    if ((!open && !is_shown) || !begin_window(id, width))
        return false;
    drawn().push_back(&open);
    semantics::begin_group(semantics::Role::dialog, title);
    if (escape_closes())
        open = false;
    if (header(title))
        open = false;
    begin_content();
    if (open)
        return true;
    end_dialog();
    return false;
}

void end_dialog() {
    ImGui::EndChild();
    semantics::end_group();
    if (!*drawn().back())
        ImGui::CloseCurrentPopup();
    drawn().pop_back();
    was_covered() = !is_topmost();
    ImGui::EndPopup();
}

Answer confirm(std::string_view title, std::string_view text, std::string_view yes, std::string_view no, bool& open,
               ButtonKind yes_kind) {
    constexpr float confirm_width = 420;
    const bool was_open = open;
    if (!begin_dialog(title, open, confirm_width))
        return was_open && !open ? Answer::no : Answer::none;
    Answer answer = Answer::none;
    widget::text(text);
    space(4);
    const float all = style::phone() ? full_width : 0;
    if (!style::phone())
        align_right(button_width(no) + style::gap() + button_width(yes));
    if (button(no, {.width = all}))
        answer = Answer::no;
    if (!style::phone())
        ImGui::SameLine(0, style::gap());
    if (button(yes, {.kind = yes_kind, .width = all}))
        answer = Answer::yes;
    if (answer != Answer::none)
        open = false;
    end_dialog();
    return answer;
}

}  // namespace anze::widget
