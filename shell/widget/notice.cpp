#include "widget/notice.h"

#include "semantics/semantics.h"
#include "widget/button.h"
#include "widget/layout.h"
#include "widget/text.h"

#include <algorithm>

namespace anze::widget {
namespace {

constexpr float mark_radius = 28;
constexpr float empty_width = 420;
constexpr float banner_padding = 12;
constexpr float banner_icon = 16;

void move_to(float x) {
    ImGui::SetCursorScreenPos(ImVec2(x, ImGui::GetCursorScreenPos().y));
}

style::Icon icon_of(style::Tone tone) {
    return tone == style::Tone::green ? style::Icon::check : style::Icon::warning;
}

}  // namespace

bool empty_state(style::Icon icon, std::string_view sentence, std::string_view button_label) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float room = ImGui::GetContentRegionAvail().x;
    const float middle = at.x + room / 2;
    const float width = std::min(room - 2 * style::padding(), empty_width);
    ImDrawList* list = ImGui::GetWindowDrawList();
    space(24);
    const ImVec2 centre(middle, at.y + 24 + mark_radius);
    list->AddCircleFilled(centre, mark_radius, style::colour::primary_soft, 48);
    style::draw_icon(list, icon, centre, 26, style::colour::primary);
    ImGui::SetCursorScreenPos(ImVec2(at.x, centre.y + mark_radius + 14));
    const auto lines = wrapped_lines(sentence, width);
    const float high = style::line_height(style::text_size());
    const ImVec2 text_at = ImGui::GetCursorScreenPos();
    ImGui::Dummy(ImVec2(room, high * static_cast<float>(lines.size())));
    semantics::text(semantics::Role::text, sentence);
    float y = text_at.y + (high - style::text_size()) / 2;
    for (const std::string_view line : lines) {
        draw_text(list, ImVec2(middle - text_width(line) / 2, y), line, {.colour = style::colour::second_ink});
        y += high;
    }
    bool pressed = false;
    if (!button_label.empty()) {
        space(2);
        move_to(middle - button_width(button_label) / 2);
        pressed = button(button_label, {.kind = ButtonKind::primary});
    }
    space(16);
    return pressed;
}

bool banner(style::Tone tone, std::string_view text, std::string_view action_label) {
    const style::ToneColours colours = style::colours(tone);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float room = ImGui::GetContentRegionAvail().x;
    const float left = at.x + banner_padding + banner_icon + 8;
    const float action_width = action_label.empty() ? 0 : button_width(action_label);
    const bool below = style::phone() && action_width > 0;
    const float text_room =
        at.x + room - banner_padding - left - (below || action_width == 0 ? 0 : action_width + style::gap());
    const float text_height = wrapped_height(text, text_room);
    const float action_height = action_width == 0 ? 0 : style::target_height();
    const float inside = below ? text_height + 8 + action_height : std::max(text_height, action_height);
    const float padding = action_width == 0 ? 10.0F : 8.0F;
    const ImVec2 max(at.x + room, at.y + inside + 2 * padding);
    ImDrawList* list = ImGui::GetWindowDrawList();
    list->AddRectFilled(at, max, colours.fill, style::corner);
    const float first_line = style::line_height(style::text_size());
    const float text_top = at.y + padding + (below ? 0 : (inside - text_height) / 2);
    style::draw_icon(list, icon_of(tone), ImVec2(at.x + banner_padding + banner_icon / 2, text_top + first_line / 2),
                     banner_icon, colours.ink);
    draw_wrapped(list, ImVec2(left, text_top), text_room, text);
    semantics::text(tone == style::Tone::red ? semantics::Role::alert : semantics::Role::status, text,
                    ImRect(left, text_top, left + text_room, text_top + text_height));
    bool pressed = false;
    if (action_width > 0) {
        const float x = below ? left : max.x - banner_padding - action_width;
        const float y = below ? text_top + text_height + 8 : (at.y + max.y - action_height) / 2;
        ImGui::SetCursorScreenPos(ImVec2(x, y));
        pressed = button(action_label);
    }
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy(ImVec2(max.x - at.x, max.y - at.y));
    return pressed;
}

}  // namespace anze::widget
