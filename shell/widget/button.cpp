#include "widget/button.h"

#include "semantics/semantics.h"
#include "style/style.h"
#include "widget/layout.h"
#include "widget/line.h"
#include "widget/pressable.h"
#include "widget/text.h"

#include <algorithm>

namespace anze::widget {
namespace {

constexpr float icon_size = 16;
constexpr float icon_gap = 6;

struct Paint {
    ImU32 fill;
    ImU32 line;
    ImU32 ink;
};

Paint paint_of(ButtonKind kind, const Press& press, bool disabled) {
    namespace colour = style::colour;
    constexpr ImU32 none = 0;
    if (disabled)
        return {kind == ButtonKind::ghost ? none : colour::rgb(0xedf1f4),
                kind == ButtonKind::ghost ? none : colour::line, colour::rgb(0x8494a2)};
    const bool lively = press.hovered || press.held;
    switch (kind) {
    case ButtonKind::primary: {
        const ImU32 fill = press.held ? colour::rgb(0x0a4568) : lively ? colour::rgb(0x0d527a) : colour::primary;
        return {fill, fill, colour::card};
    }
    case ButtonKind::danger: {
        const ImU32 fill = press.held ? colour::rgb(0x9c2420) : lively ? colour::rgb(0xad2925) : colour::red;
        return {fill, fill, colour::card};
    }
    case ButtonKind::ghost:
        return {lively ? colour::primary_soft : none, none, colour::primary};
    case ButtonKind::secondary:
        break;
    }
    return {press.held ? colour::primary_soft
            : lively   ? colour::rgb(0xf4f8fb)
                       : colour::card,
            lively ? colour::rgb(0xb9c8d3) : colour::line, colour::ink};
}

void show_reason(std::string_view reason, bool pressed) {
    explain(reason);
    if (pressed)
        ImGui::OpenPopup("##reason");
    ImGui::SetNextWindowSize(ImVec2(280, 0));
    if (ImGui::BeginPopup("##reason")) {
        status(reason, style::Tone::neutral);
        ImGui::EndPopup();
    }
}

float icon_room(style::Icon icon, std::string_view label) {
    return icon == style::Icon::none ? 0 : icon_size + (label.empty() ? 0 : icon_gap);
}

void draw_label(const Press& press, std::string_view label, const ButtonOptions& options, ImU32 ink) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float size = style::text_size();
    const float before = icon_room(options.icon, label);
    const float behind = icon_room(options.icon_behind, label);
    const float room = press.max.x - press.min.x - before - behind - 8;
    const std::string shown = shortened(label, room);
    const float width = text_width(shown) + before + behind;
    const float x = (press.min.x + press.max.x - width) / 2;
    const float y = (press.min.y + press.max.y) / 2;
    if (before > 0)
        style::draw_icon(list, options.icon, ImVec2(x + icon_size / 2, y), icon_size, ink);
    if (behind > 0)
        style::draw_icon(list, options.icon_behind, ImVec2(x + width - icon_size / 2, y), icon_size, ink);
    draw_text(list, ImVec2(x + before, y - size / 2), shown, {.colour = ink});
}

}  // namespace

float button_width(std::string_view label, const ButtonOptions& options) {
    if (options.width > 0)
        return options.width;
    const float icons = icon_room(options.icon, label) + icon_room(options.icon_behind, label);
    return text_width(label) + icons + (style::phone() ? 32.0F : 28.0F);
}

bool button(std::string_view label, const ButtonOptions& options) {
    const std::string_view name = options.accessible_name.empty() ? label : options.accessible_name;
    const float available = ImGui::GetContentRegionAvail().x;
    const float width = options.width < 0 ? available : button_width(label, options);
    const bool disabled = !options.disabled_reason.empty();
    centre_in_line(style::target_height());
    ImGui::PushID(name.data(), name.data() + name.size());
    const Press press = pressable("button", ImVec2(width, style::target_height()));
    semantics::item(semantics::Role::button, name,
                    {.description = std::string(options.disabled_reason), .disabled = disabled});
    if (ImGui::IsItemVisible()) {
        const Paint paint = paint_of(options.kind, press, disabled);
        ImDrawList* list = ImGui::GetWindowDrawList();
        list->AddRectFilled(press.min, press.max, paint.fill, style::corner);
        list->AddRect(press.min, press.max, paint.line, style::corner);
        draw_label(press, label, options, paint.ink);
    }
    if (disabled)
        show_reason(options.disabled_reason, press.pressed);
    ImGui::PopID();
    return press.pressed && !disabled;
}

bool button_at_right(std::string_view label, const ButtonOptions& options) {
    align_right(button_width(label, options));
    return button(label, options);
}

bool icon_button(style::Icon icon, std::string_view name) {
    const float side = style::target_height();
    centre_in_line(side);
    const Press press = pressable(name, ImVec2(side, side));
    semantics::item(semantics::Role::button, name);
    ImDrawList* list = ImGui::GetWindowDrawList();
    if (press.hovered)
        list->AddRectFilled(press.min, press.max, style::colour::primary_soft, style::corner);
    style::draw_icon(list, icon, ImVec2((press.min.x + press.max.x) / 2, (press.min.y + press.max.y) / 2), icon_size,
                     style::colour::second_ink);
    explain(name);
    return press.pressed;
}

bool link(std::string_view label, std::string_view accessible_name) {
    const std::string_view name = accessible_name.empty() ? label : accessible_name;
    const float size = style::text_size();
    const float width = std::min(text_width(label), ImGui::GetContentRegionAvail().x);
    const float height = style::phone() ? style::target_height() : style::line_height(size);
    centre_in_line(height);
    const Press press = pressable(name, ImVec2(width, height));
    semantics::item(semantics::Role::link, name);
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float y = (press.min.y + press.max.y) / 2;
    draw_text(list, ImVec2(press.min.x, y - size / 2), shortened(label, width + 0.5F),
              {.colour = style::colour::primary});
    if (press.hovered)
        list->AddLine(ImVec2(press.min.x, y + size / 2 + 2), ImVec2(press.max.x, y + size / 2 + 2),
                      style::colour::primary);
    return press.pressed;
}

}  // namespace anze::widget
