#include "semantics/semantics.h"
#include "style/icons.h"
#include "widget/figures.h"
#include "widget/pressable.h"
#include "widget/side_scroll.h"
#include "widget/text.h"

#include <algorithm>
#include <string>

namespace anze::widget {
namespace {

constexpr float radius = 11;
constexpr float least_width = 104;
constexpr float top = 4;

// As read aloud: a step's colour and mark in a word.
std::string_view word_of(StepState state) {
    switch (state) {
    case StepState::done:
        return "已完成 ";
    case StepState::current:
        return "进行中 ";
    case StepState::late:
        return "已逾期 ";
    case StepState::mapped:
        return "";
    case StepState::open:
        break;
    }
    return "未开始 ";
}

ImU32 colour_of(StepState state) {
    switch (state) {
    case StepState::done:
        return style::colours(style::Tone::green).ink;
    case StepState::current:
    case StepState::mapped:
        return style::colour::primary;
    case StepState::late:
        return style::colour::red;
    case StepState::open:
        break;
    }
    return style::colour::rgb(0xc0cad3);
}

float strip_height() {
    return top + 2 * radius + 6 + style::line_height(style::text_size()) + style::line_height(style::second_size()) + 4;
}

void draw_mark(ImDrawList* list, ImVec2 centre, int number, StepState state) {
    list->AddCircleFilled(centre, radius, colour_of(state), 32);
    if (state == StepState::done) {
        style::draw_icon(list, style::Icon::check, centre, 13, style::colour::card);
        return;
    }
    const TextStyle look{.size = 13, .colour = style::colour::card, .semibold = true};
    const std::string mark = state == StepState::late ? "!" : std::to_string(number);
    draw_text(list, ImVec2(centre.x - text_width(mark, look) / 2, centre.y - look.size / 2), mark, look);
}

void draw_centred(ImDrawList* list, ImVec2 top_middle, float width, std::string_view text, const TextStyle& look) {
    const std::string shown = shortened(text, width, look);
    draw_text(list, ImVec2(top_middle.x - text_width(shown, look) / 2, top_middle.y), shown, look);
}

bool draw_step(const Step& step, int number, float width) {
    const Press press = pressable(step.label, ImVec2(width, strip_height()));
    semantics::item(semantics::Role::button,
                    std::string(step.label) + " " + std::string(word_of(step.state)) + std::string(step.note));
    ImDrawList* list = ImGui::GetWindowDrawList();
    if (press.hovered)
        list->AddRectFilled(press.min, press.max, style::colour::ground, style::corner);
    const ImVec2 centre((press.min.x + press.max.x) / 2, press.min.y + top + radius);
    draw_mark(list, centre, number, step.state);
    const bool is_open = step.state == StepState::open;
    const TextStyle label{.colour = is_open ? style::colour::second_ink : style::colour::ink,
                          .semibold = step.state == StepState::current};
    const TextStyle note{.size = style::second_size(),
                         .colour = step.state == StepState::late ? style::colour::red : style::colour::second_ink};
    const float label_y = centre.y + radius + 8;
    draw_centred(list, ImVec2(centre.x, label_y), width - 4, step.label, label);
    draw_centred(list, ImVec2(centre.x, label_y + style::line_height(style::text_size()) + 1), width - 4, step.note,
                 note);
    return press.pressed;
}

}  // namespace

int steps(std::string_view name, std::span<const Step> all) {
    if (all.empty())
        return -1;
    const float room = ImGui::GetContentRegionAvail().x;
    const float width = std::max(room / static_cast<float>(all.size()), least_width);
    const auto next = std::ranges::find_if(
        all, [](const Step& step) { return step.state == StepState::current || step.state == StepState::late; });
    const int shown = static_cast<int>(next - all.begin());
    const float shown_left = width * static_cast<float>(shown);
    semantics::begin_group(semantics::Role::group, name);
    begin_side_scroll(name, {.height = strip_height(),
                             .content_width = width * static_cast<float>(all.size()),
                             .shown = shown,
                             .shown_left = shown_left,
                             .shown_right = shown_left + width});
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    int pressed = -1;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const float x = origin.x + width * static_cast<float>(i);
        ImGui::SetCursorScreenPos(ImVec2(x, origin.y));
        ImGui::PushID(static_cast<int>(i));
        if (draw_step(all[i], static_cast<int>(i) + 1, width))
            pressed = static_cast<int>(i);
        ImGui::PopID();
        if (i == 0)
            continue;
        const float between = std::min(width * 0.28F, width / 2 - radius - 10);
        const float y = origin.y + top + radius;
        ImGui::GetWindowDrawList()->AddRectFilled(ImVec2(x - between, y - 1), ImVec2(x + between, y + 1),
                                                  style::colour::line);
    }
    end_side_scroll();
    semantics::end_group();
    return pressed;
}

}  // namespace anze::widget
