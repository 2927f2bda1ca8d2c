#include "style/style.h"
#include "widget/checkbox.h"
#include "widget/combo_box.h"
#include "widget/field.h"
#include "widget/layout.h"
#include "widget/pressable.h"
#include "widget/text.h"

#include <algorithm>
#include <utility>

namespace anze::widget {
namespace {

constexpr std::size_t choices_side_by_side = 3;
constexpr float line_gap = 8;

struct Segment {
    std::string_view text;
    bool is_chosen = false;
    bool read_only = false;
};

void draw_segment(const Press& press, const Segment& segment) {
    namespace colour = style::colour;
    const bool faint = segment.read_only;
    const ImU32 fill = segment.is_chosen ? (faint ? colour::primary_soft : colour::primary)
                       : faint           ? colour::ground
                       : press.hovered   ? colour::rgb(0xf4f8fb)
                                         : colour::card;
    const ImU32 ink = segment.is_chosen ? (faint ? colour::primary : colour::card)
                      : faint           ? colour::second_ink
                                        : colour::ink;
    ImDrawList* list = ImGui::GetWindowDrawList();
    list->AddRectFilled(press.min, press.max, fill, style::corner);
    list->AddRect(press.min, press.max, segment.is_chosen && !faint ? fill : colour::line, style::corner);
    const std::string shown = shortened(segment.text, press.max.x - press.min.x - 8);
    const ImVec2 middle((press.min.x + press.max.x) / 2, (press.min.y + press.max.y) / 2);
    draw_text(list, ImVec2(middle.x - text_width(shown) / 2, middle.y - style::text_size() / 2), shown,
              {.colour = ink});
}

float own_width(std::string_view text) {
    return text_width(text) + 28;
}

// Each as wide as its text, on a phone all the same; below each other where they do not fit side by side.
float segment_width(std::string_view text, float room, std::span<const std::string_view> choices) {
    const float gaps = style::gap() * static_cast<float>(choices.size() - 1);
    const float share = (room - gaps) / static_cast<float>(choices.size());
    float sum = gaps;
    float widest = 0;
    for (const std::string_view choice : choices) {
        sum += own_width(choice);
        widest = std::max(widest, own_width(choice));
    }
    if (style::phone())
        return widest <= share ? share : room;
    return sum <= room ? own_width(text) : room;
}

bool segments(const Label& label, std::span<const std::string_view> choices, int& chosen) {
    const float room = ImGui::GetContentRegionAvail().x;
    bool changed = false;
    semantics::begin_group(semantics::Role::radiogroup, name_of(label), properties_of(label));
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(style::gap(), line_gap));
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const bool is_chosen = static_cast<int>(i) == chosen;
        const float width = segment_width(choices[i], room, choices);
        if (i > 0)
            beside(width);
        const Press press = pressable(choices[i], ImVec2(width, style::target_height()));
        semantics::item(semantics::Role::radio, choices[i], {.checked = is_chosen, .disabled = label.read_only});
        draw_segment(press, {.text = choices[i], .is_chosen = is_chosen, .read_only = label.read_only});
        // The second press of a double click is not meant to take the first one back.
        const bool is_repeated = is_chosen && ImGui::GetIO().MouseClickedLastCount[0] > 1;
        if (!press.pressed || label.read_only || is_repeated || (is_chosen && label.required))
            continue;
        chosen = is_chosen ? -1 : static_cast<int>(i);
        changed = true;
    }
    ImGui::PopStyleVar();
    semantics::end_group();
    return changed;
}

bool choose_from_list(const Label& label, std::span<const std::string_view> choices, int& chosen) {
    const bool is_set = chosen >= 0 && static_cast<std::size_t>(chosen) < choices.size();
    const std::string_view shown = is_set ? choices[static_cast<std::size_t>(chosen)] : std::string_view();
    const bool can_be_cleared = is_set && !label.required;
    const auto option = [&](std::size_t index) {
        if (index == choices.size())
            return ListedOption{.text = "不选"};
        return ListedOption{.text = choices[index], .is_chosen = static_cast<int>(index) == chosen};
    };
    const auto pressed = combo_box(
        label, shown, {.name = name_of(label), .count = choices.size() + (can_be_cleared ? 1 : 0), .at = option});
    if (!pressed)
        return false;
    const int before = std::exchange(chosen, *pressed == choices.size() ? -1 : static_cast<int>(*pressed));
    return chosen != before;
}

}  // namespace

bool input(const Label& label, bool& value) {
    Label beside_box = label;
    beside_box.accessible_name = name_of(label);
    beside_box.text = {};
    begin_field(beside_box);
    const semantics::Properties properties = properties_of(label);
    const bool pressed = checkbox(text_with_star(label), value,
                                  {.accessible_name = name_of(label),
                                   .description = properties.description,
                                   .required = properties.required,
                                   .invalid = properties.invalid,
                                   .read_only = label.read_only});
    if (pressed)
        value = !value;
    end_field(label);
    return pressed;
}

bool choose(const Label& label, std::span<const std::string_view> choices, int& chosen) {
    begin_field(label);
    const bool changed = choices.size() <= choices_side_by_side ? segments(label, choices, chosen)
                                                                : choose_from_list(label, choices, chosen);
    end_field(label);
    return changed;
}

bool choose_several(const Label& label, std::span<const std::string_view> choices, std::vector<bool>& chosen) {
    bool changed = false;
    chosen.resize(choices.size());
    begin_field(label);
    semantics::begin_group(semantics::Role::group, name_of(label), properties_of(label));
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (i > 0)
            beside(checkbox_width(choices[i]));
        if (!checkbox(choices[i], chosen[i], {.read_only = label.read_only}))
            continue;
        chosen[i] = !chosen[i];
        changed = true;
    }
    semantics::end_group();
    end_field(label);
    return changed;
}

}  // namespace anze::widget
