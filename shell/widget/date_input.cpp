#include "calendar/written_date.h"
#include "style/icons.h"
#include "style/style.h"
#include "widget/month_view.h"
#include "widget/pressable.h"
#include "widget/text.h"
#include "widget/typed_input.h"

#include <algorithm>

namespace anze::widget {
namespace {

constexpr float icon_size = 16;

calendar::Date& today() {
    static calendar::Date instance;
    return instance;
}

bool calendar_button(const Label& label) {
    ImGui::SameLine(0, 0);
    const float edge = style::target_height();
    const Press press = pressable("calendar", ImVec2(edge, edge));
    semantics::item(semantics::Role::button, "打开日历：" + std::string(name_of(label)));
    style::draw_icon(ImGui::GetWindowDrawList(), style::Icon::calendar,
                     ImVec2((press.min.x + press.max.x) / 2, (press.min.y + press.max.y) / 2), icon_size,
                     press.hovered ? style::colour::primary : style::colour::second_ink);
    return press.pressed;
}

// What only stands there to be read has no calendar to pick from.
float calendar_room(const Label& label) {
    return label.read_only ? 0 : style::target_height();
}

void draw_weekday(const Label& label, const TextBox& box, const Typed& typed, calendar::Date date) {
    const TextStyle style{.size = style::second_size(), .colour = style::colour::second_ink};
    const std::string weekday = calendar::chinese_weekday(date);
    const float padding = ImGui::GetStyle().FramePadding.x;
    const float right = box.max.x - std::max(calendar_room(label), padding);
    const float x = right - text_width(weekday, style);
    const bool fits = box.min.x + 2 * padding + text_width(typed.text) < x;
    if (fits && typed.error.empty())
        draw_text(ImGui::GetWindowDrawList(), ImVec2(x, (box.min.y + box.max.y - style.size) / 2), weekday, style);
}

}  // namespace

void set_today(calendar::Date date) {
    today() = date;
}

bool input(const Label& label, calendar::Date& value) {
    const auto read = [](std::string_view text) { return calendar::read_typed_date(text, today()); };
    begin_field(label);
    const ImGuiID id = text_box_id();
    Typed& typed = typed_of(id);
    follow_value(typed, calendar::to_string(value), ImGui::GetActiveID() == id);
    const TextBox box = text_box(typed.text, {.placeholder = label.read_only ? "" : "年-月-日",
                                              .room_right = calendar_room(label),
                                              .read_only = label.read_only,
                                              .invalid = typed.is_explained || !label.error.empty()});
    bool changed = take_typed(typed, box, value, read, calendar::to_string);
    const Label shown = with_error(label, typed.is_explained ? std::string_view(typed.error) : std::string_view());
    semantics::item(semantics::Role::textbox, name_of(label), properties_of(shown, typed.text));
    draw_weekday(label, box, typed, value);
    if (!label.read_only && calendar_button(label))
        open_month_view(value.is_set() ? value : today());
    if (const auto picked = month_view({box.min, box.max}, value, today(), !label.required)) {
        changed = changed || *picked != value;
        value = *picked;
        typed.error.clear();
        follow_value(typed, calendar::to_string(value), false);
    }
    end_field(shown);
    return changed;
}

}  // namespace anze::widget
