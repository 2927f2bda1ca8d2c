#include "widget/navigation.h"

#include "semantics/semantics.h"
#include "widget/pressable.h"
#include "widget/text.h"

#include <algorithm>

namespace anze::widget {
namespace {

constexpr float icon_size = 18;
constexpr float item_padding = 12;
constexpr float bottom_label_size = 12;

void say(const NavigationItem& item) {
    const std::string description = item.badge.empty() ? std::string() : std::string(item.badge) + " 项";
    semantics::item(semantics::Role::link, item.label,
                    {.description = description, .selected = item.current ? std::optional(true) : std::nullopt});
}

ImU32 badge_colour(const NavigationItem& item) {
    return item.urgent ? style::colour::red : style::colour::second_ink;
}

bool part_link(std::string_view label, const TextStyle& look) {
    const float height = style::line_height(look.size);
    const float width = std::min(text_width(label, look), ImGui::GetContentRegionAvail().x);
    const Press press = pressable("part", ImVec2(width, height));
    semantics::item(semantics::Role::link, label);
    ImDrawList* list = ImGui::GetWindowDrawList();
    const TextStyle shown{.size = look.size, .colour = press.hovered ? style::colour::primary : look.colour};
    draw_text(list, ImVec2(press.min.x, (press.min.y + press.max.y - look.size) / 2),
              shortened(label, width + 0.5F, shown), shown);
    return press.pressed;
}

// On a phone: one step back.
bool way_back(std::string_view label) {
    const float room = ImGui::GetContentRegionAvail().x;
    const TextStyle look{.colour = style::colour::primary};
    const std::string shown = shortened(label, room - icon_size - 6, look);
    const Press press = pressable("back", ImVec2(icon_size + 6 + text_width(shown, look), style::target_height()));
    semantics::item(semantics::Role::link, label);
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float middle = (press.min.y + press.max.y) / 2;
    style::draw_icon(list, style::Icon::back, ImVec2(press.min.x + icon_size / 2, middle), icon_size, look.colour);
    draw_text(list, ImVec2(press.min.x + icon_size + 6, middle - style::text_size() / 2), shown, look);
    return press.pressed;
}

int all_parts(std::span<const std::string_view> parts) {
    const TextStyle look{.size = style::second_size(), .colour = style::colour::second_ink};
    int pressed = -1;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        if (i > 0) {
            const float gap = text_width(" › ", look);
            ImGui::SameLine(0, gap);
            const ImVec2 at = ImGui::GetCursorScreenPos();
            draw_text(ImGui::GetWindowDrawList(),
                      ImVec2(at.x - gap, at.y + (style::line_height(look.size) - look.size) / 2), " › ", look);
        }
        if (i + 1 < parts.size()) {
            if (part_link(parts[i], look))
                pressed = static_cast<int>(i);
        } else {
            secondary(shortened(parts[i], ImGui::GetContentRegionAvail().x, look));
        }
        ImGui::PopID();
    }
    return pressed;
}

}  // namespace

int breadcrumb(std::span<const std::string_view> parts) {
    semantics::begin_group(semantics::Role::navigation, "所在位置");
    ImGui::PushID("breadcrumb");
    int pressed = -1;
    if (!style::phone()) {
        pressed = all_parts(parts);
    } else if (parts.size() > 1 && way_back(parts[parts.size() - 2])) {
        pressed = static_cast<int>(parts.size()) - 2;
    }
    ImGui::PopID();
    semantics::end_group();
    return pressed;
}

bool navigation_item(const NavigationItem& item) {
    const Press press = pressable(item.label, ImVec2(ImGui::GetContentRegionAvail().x, style::row_height()));
    say(item);
    ImDrawList* list = ImGui::GetWindowDrawList();
    if (item.current || press.hovered)
        list->AddRectFilled(press.min, press.max, item.current ? style::colour::primary_soft : style::colour::ground,
                            style::corner);
    const float middle = (press.min.y + press.max.y) / 2;
    const ImU32 ink = item.current ? style::colour::primary : style::colour::ink;
    float x = press.min.x + item_padding;
    if (item.icon != style::Icon::none) {
        style::draw_icon(list, item.icon, ImVec2(x + icon_size / 2, middle), icon_size,
                         item.current ? ink : style::colour::second_ink);
        x += icon_size + 10;
    }
    const TextStyle badge{.colour = badge_colour(item), .semibold = item.urgent || item.current};
    const float badge_width = text_width(item.badge, badge);
    const float y = middle - style::text_size() / 2;
    const float room = press.max.x - item_padding - badge_width - x;
    const TextStyle label{.colour = ink, .semibold = item.current};
    draw_text(list, ImVec2(x, y), shortened(item.label, room, label), label);
    draw_text(list, ImVec2(press.max.x - item_padding - badge_width, y), item.badge, badge);
    return press.pressed;
}

void navigation_heading(std::string_view text) {
    const TextStyle look{.size = style::second_size(), .colour = style::colour::second_ink};
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float height = style::row_height();
    ImGui::Dummy(ImVec2(ImGui::GetContentRegionAvail().x, height));
    draw_text(ImGui::GetWindowDrawList(), ImVec2(at.x + item_padding, at.y + (height - look.size) / 2 + 2), text, look);
    semantics::text(semantics::Role::heading, text, {.level = 2});
}

float bottom_bar_item_height() {
    return 56;
}

bool bottom_bar_item(const NavigationItem& item, float width) {
    const Press press = pressable(item.label, ImVec2(width, bottom_bar_item_height()));
    say(item);
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float middle = (press.min.x + press.max.x) / 2;
    const ImU32 ink = item.current ? style::colour::primary : style::colour::second_ink;
    const float icon_middle = press.min.y + 8 + icon_size / 2 + 2;
    style::draw_icon(list, item.icon, ImVec2(middle, icon_middle), icon_size + 2, ink);
    const TextStyle label{.size = bottom_label_size, .colour = ink, .semibold = item.current};
    const std::string_view words = item.short_label.empty() ? item.label : item.short_label;
    const std::string shown = shortened(words, width - 4, label);
    draw_text(list, ImVec2(middle - text_width(shown, label) / 2, press.max.y - 9 - bottom_label_size), shown, label);
    if (!item.badge.empty()) {
        const TextStyle badge{.size = 11, .colour = style::colour::card, .semibold = true};
        const float inside = text_width(item.badge, badge);
        const ImVec2 min(middle + 6, icon_middle - 14);
        const ImVec2 max(min.x + std::max(inside + 8, 16.0F), min.y + 16);
        list->AddRectFilled(min, max, badge_colour(item), 8);
        draw_text(list, ImVec2((min.x + max.x - inside) / 2, min.y + 2.5F), item.badge, badge);
    }
    return press.pressed;
}

}  // namespace anze::widget
