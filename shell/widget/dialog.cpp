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

enum class OnPhone : unsigned char { whole_screen, card };

bool fills_screen(OnPhone on_phone) {
    return style::phone() && on_phone == OnPhone::whole_screen;
}

bool begin_window(const std::string& id, float width, OnPhone on_phone) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const bool fills = fills_screen(on_phone);
    ImGuiWindowFlags flags = window_flags;
    if (fills) {
        ImGui::SetNextWindowPos(ImVec2(0, 0));
        ImGui::SetNextWindowSize(screen);
    } else {
        const float shown = std::min(width, screen.x - 2 * style::padding());
        ImGui::SetNextWindowPos(ImVec2(screen.x / 2, screen.y / 2), ImGuiCond_Always, ImVec2(0.5F, 0.5F));
        ImGui::SetNextWindowSizeConstraints(ImVec2(shown, 0), ImVec2(shown, screen.y - 2 * margin));
        flags |= ImGuiWindowFlags_AlwaysAutoResize;
    }
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, fills ? 0.0F : style::card_corner);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
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
    ImGui::SetCursorScreenPos(
        ImVec2(min.x + style::padding(), min.y + (header_height() - style::line_height(style::text_size())) / 2));
    heading(title, 2);
    ImGui::SetCursorScreenPos(ImVec2(min.x + width - edge - inset, min.y + inset));
    const bool pressed = icon_button(style::Icon::close, "关闭对话框");
    style::horizontal_line(ImGui::GetWindowDrawList(), min.x, min.x + width, min.y + header_height() - 1);
    ImGui::SetCursorScreenPos(ImVec2(min.x, min.y + header_height()));
    return pressed;
}

void begin_content(OnPhone on_phone) {
    const float highest = ImGui::GetIO().DisplaySize.y - 2 * margin - header_height();
    ImGuiChildFlags flags = ImGuiChildFlags_AlwaysUseWindowPadding | ImGuiChildFlags_NavFlattened;
    if (!fills_screen(on_phone)) {
        ImGui::SetNextWindowSizeConstraints(ImVec2(0, 0), ImVec2(FLT_MAX, highest));
        flags |= ImGuiChildFlags_AutoResizeY;
    }
    ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, 0);
    ImGui::BeginChild("content", ImVec2(0, 0), flags);
    ImGui::PopStyleVar();
}

bool begin(std::string_view title, bool& open, float width, OnPhone on_phone) {
    const std::string id = std::string(title) + "##dialog";
    const bool is_shown = ImGui::IsPopupOpen(id.c_str());
    if (open && !is_shown)
        ImGui::OpenPopup(id.c_str());
    if ((!open && !is_shown) || !begin_window(id, width, on_phone))
        return false;
    drawn().push_back(&open);
    semantics::begin_group(semantics::Role::dialog, title);
    if (escape_closes())
        open = false;
    if (header(title))
        open = false;
    begin_content(on_phone);
    if (open)
        return true;
    end_dialog();
    return false;
}

}  // namespace

bool begin_dialog(std::string_view title, bool& open, float width) {
    return begin(title, open, width, OnPhone::whole_screen);
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

void close_all() {
    if (ImGui::GetCurrentContext()->OpenPopupStack.Size > 0)
        ImGui::ClosePopupToLevel(0, true);
}

Answer confirm(std::string_view title, std::string_view text, std::string_view yes, std::string_view no, bool& open,
               ButtonKind yes_kind) {
    constexpr float confirm_width = 420;
    const bool was_open = open;
    if (!begin(title, open, confirm_width, OnPhone::card))
        return was_open && !open ? Answer::no : Answer::none;
    Answer answer = Answer::none;
    widget::text(text);
    space(4);
    const float half = (ImGui::GetContentRegionAvail().x - style::gap()) / 2;
    const float no_width = style::phone() ? half : button_width(no);
    const float yes_width = style::phone() ? half : button_width(yes);
    align_right(no_width + style::gap() + yes_width);
    if (button(no, {.width = no_width}))
        answer = Answer::no;
    ImGui::SameLine(0, style::gap());
    if (button(yes, {.kind = yes_kind, .width = yes_width}))
        answer = Answer::yes;
    if (answer != Answer::none)
        open = false;
    end_dialog();
    return answer;
}

}  // namespace anze::widget
