#include "widget/figures.h"

#include "semantics/semantics.h"
#include "widget/pressable.h"
#include "widget/text.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace anze::widget {
namespace {

constexpr float bar_height = 8;

void draw_stat(const Press& press, std::string_view label, std::string_view figure, ImU32 ink) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    list->AddRectFilled(press.min, press.max, press.held ? style::colour::primary_soft : style::colour::card,
                        style::card_corner);
    list->AddRect(press.min, press.max, press.hovered ? style::colour::rgb(0xb9c8d3) : style::colour::line,
                  style::card_corner);
    const TextStyle small{.size = style::second_size(), .colour = style::colour::second_ink};
    const TextStyle large{.size = style::figure_size(), .colour = ink, .semibold = true};
    const float left = press.min.x + style::padding();
    const float middle = (press.min.y + press.max.y) / 2;
    if (style::phone()) {
        const float x = press.max.x - style::padding() - text_width(figure, large);
        draw_text(list, ImVec2(left, middle - small.size / 2), shortened(label, x - left - style::gap(), small), small);
        draw_text(list, ImVec2(x, middle - large.size / 2), figure, large);
        return;
    }
    const float room = press.max.x - press.min.x - 2 * style::padding();
    draw_text(list, ImVec2(left, press.min.y + 13), shortened(label, room, small), small);
    draw_text(list, ImVec2(left, press.max.y - 11 - large.size), figure, large);
}

}  // namespace

bool stat_card(std::string_view label, std::string_view figure, style::Tone tone) {
    const float height = style::phone() ? 56.0F : 72.0F;
    const Press press = pressable(label, ImVec2(ImGui::GetContentRegionAvail().x, height));
    semantics::item(semantics::Role::button, std::string(label) + " " + std::string(figure));
    draw_stat(press, label, figure, tone == style::Tone::neutral ? style::colour::ink : style::colours(tone).ink);
    return press.pressed;
}

void progress(std::string_view label, double fraction) {
    const TextStyle look{.size = style::second_size(), .colour = style::colour::second_ink};
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const float text_height = wrapped_height(label, width, look);
    ImGui::Dummy(ImVec2(width, text_height + 4 + bar_height));
    ImDrawList* list = ImGui::GetWindowDrawList();
    draw_wrapped(list, at, width, label, look);
    const double whole = std::clamp(fraction, 0.0, 1.0);
    const ImVec2 min(at.x, at.y + text_height + 4);
    list->AddRectFilled(min, ImVec2(at.x + width, min.y + bar_height), style::colour::line, bar_height / 2);
    if (whole > 0) {
        const float filled = std::max(width * static_cast<float>(whole), bar_height);
        list->AddRectFilled(min, ImVec2(at.x + filled, min.y + bar_height), style::colour::primary, bar_height / 2);
    }
    semantics::item(semantics::Role::progressbar, label, {.value = std::to_string(std::lround(whole * 100))});
}

}  // namespace anze::widget
