#include "semantics/semantics.h"
#include "widget/navigation.h"
#include "widget/pressable.h"
#include "widget/side_scroll.h"
#include "widget/text.h"

#include <vector>

namespace anze::widget {
namespace {

constexpr float tab_padding = 16;
constexpr float underline = 2;

float tabs_height() {
    return style::phone() ? style::target_height() : 38.0F;
}

bool tab(std::string_view label, float width, bool is_current) {
    const Press press = pressable(label, ImVec2(width, tabs_height()));
    semantics::item(semantics::Role::tab, label, {.selected = is_current});
    const bool lively = is_current || press.hovered;
    const TextStyle look{.colour = lively ? style::colour::primary : style::colour::second_ink, .semibold = is_current};
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float y = (press.min.y + press.max.y - style::text_size()) / 2;
    draw_text(list, ImVec2((press.min.x + press.max.x - text_width(label, look)) / 2, y), label, look);
    if (is_current)
        list->AddRectFilled(ImVec2(press.min.x, press.max.y - underline), press.max, style::colour::primary);
    return press.pressed;
}

}  // namespace

bool tabs(std::string_view name, std::span<const std::string_view> labels, int& current) {
    SideScroll strip{.height = tabs_height(), .shown = current};
    std::vector<float> widths;
    for (const std::string_view label : labels) {
        const float width = text_width(label, {.semibold = true}) + 2 * tab_padding;
        if (static_cast<int>(widths.size()) == current) {
            strip.shown_left = strip.content_width;
            strip.shown_right = strip.content_width + width;
        }
        strip.content_width += width;
        widths.push_back(width);
    }
    const ImVec2 at = ImGui::GetCursorScreenPos();
    style::horizontal_line(ImGui::GetWindowDrawList(), at.x, at.x + ImGui::GetContentRegionAvail().x,
                           at.y + strip.height - 1);
    semantics::begin_group(semantics::Role::tablist, name);
    begin_side_scroll(name, strip);
    int pressed = current;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (i > 0)
            ImGui::SameLine(0, 0);
        ImGui::PushID(static_cast<int>(i));
        if (tab(labels[i], widths[i], static_cast<int>(i) == current))
            pressed = static_cast<int>(i);
        ImGui::PopID();
    }
    end_side_scroll();
    semantics::end_group();
    const bool changed = pressed != current;
    current = pressed;
    return changed;
}

}  // namespace anze::widget
