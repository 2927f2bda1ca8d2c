#include "widget/checkbox.h"

#include "semantics/semantics.h"
#include "style/icons.h"
#include "style/style.h"
#include "widget/line.h"
#include "widget/pressable.h"
#include "widget/text.h"

#include <algorithm>

namespace anze::widget {
namespace {

constexpr float text_gap = 8;
constexpr float icon_size = 14;

TextStyle note_style() {
    return {.size = style::second_size(), .colour = style::colour::second_ink};
}

}  // namespace

void draw_check(ImDrawList* list, ImVec2 middle_left, bool checked, bool read_only) {
    const ImVec2 min(middle_left.x, middle_left.y - check_size / 2);
    const ImVec2 max(min.x + check_size, min.y + check_size);
    const ImU32 fill = read_only ? style::colour::second_ink : style::colour::primary;
    list->AddRectFilled(min, max, checked ? fill : style::colour::card, 4);
    list->AddRect(min, max, checked ? fill : style::colour::rgb(0x9aa8b4), 4);
    if (checked)
        style::draw_icon(list, style::Icon::check, ImVec2(min.x + check_size / 2, middle_left.y), icon_size,
                         style::colour::card);
}

float checkbox_width(std::string_view text, std::string_view note) {
    const float note_room = note.empty() ? 0 : text_gap + text_width(note, note_style());
    return check_size + text_gap + text_width(text) + note_room;
}

bool checkbox(std::string_view text, bool checked, const CheckboxOptions& options) {
    const float width = std::min(checkbox_width(text, options.note), ImGui::GetContentRegionAvail().x);
    const float text_left = check_size + text_gap;
    const float text_height = wrapped_height(text, width - text_left + 1);
    const float height = std::max(style::target_height(), text_height);
    const std::string_view name = options.accessible_name.empty() ? text : options.accessible_name;
    centre_in_line(height);
    const Press press = pressable(name, ImVec2(width, height));
    semantics::item(semantics::Role::checkbox, name,
                    {.description = options.description,
                     .checked = checked,
                     .disabled = options.read_only,
                     .required = options.required,
                     .invalid = options.invalid});
    if (ImGui::IsItemVisible()) {
        ImDrawList* list = ImGui::GetWindowDrawList();
        const float middle = (press.min.y + press.max.y) / 2;
        const ImU32 ink = options.read_only ? style::colour::second_ink : style::colour::ink;
        draw_check(list, ImVec2(press.min.x, middle), checked, options.read_only);
        draw_wrapped(list, ImVec2(press.min.x + text_left, middle - text_height / 2), width - text_left + 1, text,
                     {.colour = ink});
        const float note_left = press.min.x + text_left + text_width(text) + text_gap;
        if (!options.note.empty() && note_left < press.max.x)
            draw_text(list, ImVec2(note_left, middle - style::second_size() / 2),
                      shortened(options.note, press.max.x - note_left + 1, note_style()), note_style());
    }
    return press.pressed && !options.read_only;
}

}  // namespace anze::widget
