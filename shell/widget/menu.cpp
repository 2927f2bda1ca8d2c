#include "semantics/semantics.h"
#include "style/style.h"
#include "widget/dialog.h"
#include "widget/pressable.h"
#include "widget/text.h"

namespace anze::widget {
namespace {

constexpr const char* popup_name = "##menu";
constexpr float widest = 260;
constexpr float side = 12;

ButtonOptions with_chevron(ButtonOptions options) {
    options.icon_behind = style::Icon::chevron_down;
    return options;
}

TextStyle reason_style() {
    return {.size = style::second_size(), .colour = style::colour::second_ink};
}

}  // namespace

float menu_button_width(std::string_view label, const ButtonOptions& options) {
    return button_width(label, with_chevron(options));
}

bool begin_menu(std::string_view label, const ButtonOptions& options) {
    const std::string_view name = options.accessible_name.empty() ? label : options.accessible_name;
    ImGui::PushID(name.data(), name.data() + name.size());
    const bool pressed = button(label, with_chevron(options));
    ImGui::PopID();
    const Anchor anchor{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    if (options.disabled_reason.empty())
        semantics::item(semantics::Role::button, name, {.expanded = pressed || menu_is_open(name)});
    return begin_menu_below(anchor, name, pressed);
}

bool menu_is_open(std::string_view name) {
    ImGui::PushID(name.data(), name.data() + name.size());
    const bool is_open = ImGui::IsPopupOpen(popup_name);
    ImGui::PopID();
    return is_open;
}

bool begin_menu_below(const Anchor& anchor, std::string_view name, bool opens) {
    ImGui::PushID(name.data(), name.data() + name.size());
    if (opens)
        ImGui::OpenPopup(popup_name);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(6, 6));
    const float width = style::phone() ? drop_down_width(anchor, widest) : widest;
    const bool is_open = begin_drop_down(popup_name, anchor, ImVec2(width, 0));
    ImGui::PopStyleVar();
    if (!is_open) {
        ImGui::PopID();
        return false;
    }
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    semantics::begin_group(semantics::Role::menu, name);
    return true;
}

bool menu_item(std::string_view label, std::string_view disabled_reason) {
    const bool disabled = !disabled_reason.empty();
    const float width = ImGui::GetContentRegionAvail().x;
    const float room = width - 2 * side;
    const float reason_height = disabled ? wrapped_height(disabled_reason, room, reason_style()) + 8 : 0;
    const Press press = pressable(label, ImVec2(width, style::row_height() + reason_height));
    semantics::item(semantics::Role::menuitem, label,
                    {.description = std::string(disabled_reason), .disabled = disabled});
    ImDrawList* list = ImGui::GetWindowDrawList();
    if (press.hovered && !disabled)
        list->AddRectFilled(press.min, press.max, style::colour::primary_soft, 4);
    const float text_top = press.min.y + (style::row_height() - style::text_size()) / 2;
    draw_text(list, ImVec2(press.min.x + side, text_top), shortened(label, room),
              {.colour = disabled ? style::colour::second_ink : style::colour::ink});
    if (disabled)
        draw_wrapped(list, ImVec2(press.min.x + side, press.min.y + style::row_height() - 2), room, disabled_reason,
                     reason_style());
    if (!press.pressed || disabled)
        return false;
    ImGui::CloseCurrentPopup();
    return true;
}

void end_menu() {
    semantics::end_group();
    ImGui::PopStyleVar();
    ImGui::EndPopup();
    ImGui::PopID();
}

}  // namespace anze::widget
