#include "record/count.h"
#include "widget/text.h"
#include "widget/typed_input.h"

namespace anze::widget {
namespace {

constexpr float unit_gap = 11;

// The unit stands in the field, behind what is typed.
void draw_unit(const TextBox& box, std::string_view unit) {
    const TextStyle style{.size = style::second_size(), .colour = style::colour::second_ink};
    const float x = box.max.x - unit_gap - text_width(unit, style);
    draw_text(ImGui::GetWindowDrawList(), ImVec2(x, (box.min.y + box.max.y - style.size) / 2), unit, style);
}

template <class V>
bool number_input(const Label& label, V& value, std::string_view unit, const auto& read) {
    const auto write = [](V written) { return record::Value<V>::text(written); };
    begin_field(label);
    const ImGuiID id = text_box_id();
    Typed& typed = typed_of(id);
    follow_value(typed, write(value), ImGui::GetActiveID() == id);
    const bool invalid = typed.is_explained || !label.error.empty();
    const TextBox box = text_box(typed.text, {.room_right = unit.empty() ? 0.0F : 2 * unit_gap + style::second_size(),
                                              .read_only = label.read_only,
                                              .invalid = invalid});
    const bool changed = take_typed(typed, box, value, read, write);
    const Label shown = with_error(label, typed.is_explained ? std::string_view(typed.error) : std::string_view());
    semantics::item(semantics::Role::textbox, name_of(label), properties_of(shown, typed.text));
    draw_unit(box, unit);
    end_field(shown);
    return changed;
}

}  // namespace

bool input(const Label& label, record::Count& value) {
    return number_input(label, value, "", record::parse_count);
}

bool input(const Label& label, record::Decimal& value) {
    return number_input(label, value, "", record::parse_decimal);
}

bool input(const Label& label, record::Money& value) {
    return number_input(label, value, "元", record::parse_money);
}

}  // namespace anze::widget
