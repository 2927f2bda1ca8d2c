#include "semantics/semantics.h"
#include "style/icons.h"
#include "widget/figures.h"
#include "widget/pressable.h"
#include "widget/text.h"

#include <algorithm>
#include <string>

namespace anze::widget {
namespace {

constexpr float radius = 11;
constexpr float least_width = 64;
constexpr float beside_text = 6;
constexpr float top = 4;
constexpr int rows_at_most = 2;

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

float step_height() {
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

TextStyle label_style(const Step& step) {
    return {.colour = step.state == StepState::open ? style::colour::second_ink : style::colour::ink,
            .semibold = step.state == StepState::current};
}

TextStyle note_style(const Step& step) {
    return {.size = style::second_size(),
            .colour = step.state == StepState::late ? style::colour::red : style::colour::second_ink};
}

// What is drawn to the sides of the mark says that something came before, and that something follows.
void draw_way(const Press& press, float centre_y, bool from_left, bool to_right) {
    const float width = press.max.x - press.min.x;
    const float length = std::max(std::min(width * 0.28F, width / 2 - radius - 10), 0.0F);
    const auto draw = [centre_y](float left, float right) {
        ImGui::GetWindowDrawList()->AddRectFilled(ImVec2(left, centre_y - 1), ImVec2(right, centre_y + 1),
                                                  style::colour::line);
    };
    if (from_left)
        draw(press.min.x, press.min.x + length);
    if (to_right)
        draw(press.max.x - length, press.max.x);
}

bool draw_step(std::span<const Step> all, std::size_t index, ImVec2 size, bool mark_only) {
    const Step& step = all[index];
    const Press press = pressable(step.label, size);
    semantics::item(semantics::Role::button,
                    std::string(step.label) + " " + std::string(word_of(step.state)) + std::string(step.note));
    ImDrawList* list = ImGui::GetWindowDrawList();
    if (press.hovered)
        list->AddRectFilled(press.min, press.max, style::colour::ground, style::corner);
    const float down = mark_only ? size.y / 2 : top + radius;
    const ImVec2 centre((press.min.x + press.max.x) / 2, press.min.y + down);
    draw_way(press, centre.y, index > 0, index + 1 < all.size());
    draw_mark(list, centre, static_cast<int>(index) + 1, step.state);
    if (mark_only) {
        explain(step.label);
        return press.pressed;
    }
    const float label_y = centre.y + radius + 8;
    draw_centred(list, ImVec2(centre.x, label_y), size.x - 4, step.label, label_style(step));
    draw_centred(list, ImVec2(centre.x, label_y + style::line_height(style::text_size()) + 1), size.x - 4, step.note,
                 note_style(step));
    return press.pressed;
}

float needed_width(std::span<const Step> all) {
    float widest = 0;
    for (const Step& step : all) {
        widest = std::max({widest, text_width(step.label, label_style(step)), text_width(step.note, note_style(step))});
    }
    return std::max(widest + 2 * beside_text, least_width);
}

// The rows as full as each other.
struct Layout {
    int in_a_row = 1;
    int rows = 1;
    bool marks_only = false;
    float height = 0;
};

// Where their words need too many rows the marks stand side by side, and only one step is told in words.
Layout layout_of(std::span<const Step> all, float room) {
    const int count = static_cast<int>(all.size());
    const int fitting = std::max(static_cast<int>(room / needed_width(all)), 1);
    const int rows = (count + fitting - 1) / fitting;
    const bool marks_fit = room / static_cast<float>(count) >= 2 * radius + 2;
    if (rows > rows_at_most && marks_fit)
        return {.in_a_row = count, .marks_only = true, .height = std::max(style::target_height(), 2 * (top + radius))};
    return {.in_a_row = (count + rows - 1) / rows, .rows = rows, .height = step_height()};
}

// The one that is to be done, else the last one that is done.
const Step& step_to_tell(std::span<const Step> all) {
    const auto is_next = [](const Step& step) {
        return step.state == StepState::current || step.state == StepState::late;
    };
    if (const auto next = std::ranges::find_if(all, is_next); next != all.end())
        return *next;
    const auto done = std::ranges::find(all.rbegin(), all.rend(), StepState::done, &Step::state);
    return done == all.rend() ? all.front() : *done;
}

void tell(const Step& step) {
    const TextStyle label = label_style(step);
    const TextStyle note = note_style(step);
    const float left = text_width(step.label, label) + 2 * beside_text;
    const float high = style::line_height(style::text_size());
    ImGui::Dummy(ImVec2(left + text_width(step.note, note), high));
    const ImVec2 at = ImGui::GetItemRectMin();
    ImDrawList* list = ImGui::GetWindowDrawList();
    draw_text(list, ImVec2(at.x, at.y + (high - style::text_size()) / 2), step.label, label);
    draw_text(list, ImVec2(at.x + left, at.y + (high - note.size) / 2), step.note, note);
}

}  // namespace

int steps(std::string_view name, std::span<const Step> all) {
    if (all.empty())
        return -1;
    const float room = ImGui::GetContentRegionAvail().x;
    const Layout layout = layout_of(all, room);
    const float width = room / static_cast<float>(layout.in_a_row);
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    semantics::begin_group(semantics::Role::group, name);
    ImGui::PushID(name.data(), name.data() + name.size());
    int pressed = -1;
    for (int index = 0; index < static_cast<int>(all.size()); ++index) {
        const float column = static_cast<float>(index % layout.in_a_row);
        const float row = static_cast<float>(index / layout.in_a_row);
        ImGui::SetCursorScreenPos(ImVec2(origin.x + width * column, origin.y + layout.height * row));
        ImGui::PushID(index);
        if (draw_step(all, static_cast<std::size_t>(index), ImVec2(width, layout.height), layout.marks_only))
            pressed = index;
        ImGui::PopID();
    }
    ImGui::PopID();
    semantics::end_group();
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy(ImVec2(room, layout.height * static_cast<float>(layout.rows)));
    if (layout.marks_only)
        tell(step_to_tell(all));
    return pressed;
}

}  // namespace anze::widget
