#include "style/icons.h"
#include "style/style.h"
#include "widget/checkbox.h"
#include "widget/chip.h"
#include "widget/combo_box.h"
#include "widget/field.h"
#include "widget/layout.h"
#include "widget/pressable.h"
#include "widget/text.h"

#include <algorithm>

namespace anze::widget {
namespace {

constexpr std::size_t boxes_at_most = 6;
constexpr float gap = 8;
constexpr float cross_size = 10;

bool contains(const std::vector<std::string>& ids, const std::string& id) {
    return std::ranges::find(ids, id) != ids.end();
}

void toggle(std::vector<std::string>& ids, const std::string& id) {
    if (std::erase(ids, id) == 0)
        ids.push_back(id);
}

bool boxes(const Label& label, std::vector<std::string>& ids, std::span<const Option> options) {
    bool changed = false;
    if (options.empty())
        secondary("还没有可选的记录");
    semantics::begin_group(semantics::Role::group, name_of(label), properties_of(label));
    for (const Option& option : options) {
        if (&option != options.data())
            beside(checkbox_width(option.text, option.note));
        ImGui::PushID(option.id.c_str());
        if (checkbox(option.text, contains(ids, option.id),
                     {.note = option.note, .description = option.note, .read_only = label.read_only})) {
            toggle(ids, option.id);
            changed = true;
        }
        ImGui::PopID();
    }
    semantics::end_group();
    return changed;
}

// A chip with a cross; true when it was pressed.
bool removable_chip(const Option& option, bool read_only) {
    const TextStyle style{.size = style::second_size(), .colour = style::colour::primary};
    const float height = style::phone() ? 40.0F : 26.0F;
    const float cross = read_only ? 0 : cross_size + gap;
    const float room = ImGui::GetContentRegionAvail().x;
    const std::string shown = shortened(option.text, room - cross - 2 * gap, style);
    const float width = text_width(shown, style) + cross + 2.5F * gap;
    const Press press = pressable(option.id, ImVec2(width, height));
    if (read_only)
        semantics::text(semantics::Role::text, option.text);
    else
        semantics::item(semantics::Role::button, "移除" + option.text);
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float middle = (press.min.y + press.max.y) / 2;
    list->AddRectFilled(press.min, press.max, style::colour::primary_soft, height / 2);
    draw_text(list, ImVec2(press.min.x + 1.25F * gap, middle - style.size / 2), shown, style);
    if (!read_only)
        style::draw_icon(list, style::Icon::close, ImVec2(press.max.x - 1.25F * gap - cross_size / 2, middle),
                         cross_size, press.hovered ? style::colour::ink : style::colour::primary);
    return press.pressed && !read_only;
}

bool chips(const Label& label, std::vector<std::string>& ids, std::span<const Option> options) {
    const Option* removed = nullptr;
    bool first = true;
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(gap, gap));
    for (const Option& option : options) {
        if (!contains(ids, option.id))
            continue;
        if (!first)
            beside(chip_width(option.text) + cross_size + gap);
        first = false;
        if (removable_chip(option, label.read_only))
            removed = &option;
    }
    ImGui::PopStyleVar();
    if (removed != nullptr)
        toggle(ids, removed->id);
    return removed != nullptr;
}

bool list_with_chips(const Label& label, std::vector<std::string>& ids, std::span<const Option> options) {
    const auto chosen = std::ranges::count_if(options, [&](const Option& option) { return contains(ids, option.id); });
    const std::string shown = chosen == 0 ? "" : "已选 " + std::to_string(chosen) + " 项";
    const auto pressed = combo_box(
        label, shown,
        {.name = name_of(label),
         .count = options.size(),
         .at =
             [&](std::size_t index) {
                 const Option& option = options[index];
                 return ListedOption{.text = option.text, .note = option.note, .is_chosen = contains(ids, option.id)};
             },
         .several = true});
    if (pressed)
        toggle(ids, options[*pressed].id);
    return chips(label, ids, options) || pressed.has_value();
}

}  // namespace

bool input(const Label& label, std::string& id, std::span<const Option> options) {
    const auto chosen = std::ranges::find(options, id, &Option::id);
    const std::string_view shown = chosen == options.end() ? std::string_view() : std::string_view(chosen->text);
    begin_field(label);
    const auto pressed = combo_box(
        label, shown, {.name = name_of(label), .count = options.size(), .at = [&](std::size_t index) {
                           const Option& option = options[index];
                           return ListedOption{.text = option.text, .note = option.note, .is_chosen = option.id == id};
                       }});
    end_field(label);
    if (!pressed)
        return false;
    const std::string& picked = options[*pressed].id;
    if (picked == id && label.required)
        return false;
    id = picked == id ? std::string() : picked;
    return true;
}

bool input(const Label& label, std::vector<std::string>& ids, std::span<const Option> options) {
    begin_field(label);
    const bool changed =
        options.size() <= boxes_at_most ? boxes(label, ids, options) : list_with_chips(label, ids, options);
    end_field(label);
    return changed;
}

}  // namespace anze::widget
