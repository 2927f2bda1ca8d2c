#include "widget/combo_box.h"

#include "style/icons.h"
#include "style/style.h"
#include "widget/field.h"
#include "widget/pressable.h"
#include "widget/text.h"

namespace anze::widget {
namespace {

constexpr float icon_size = 14;

Anchor box(const Label& label, std::string_view shown) {
    const Press press = pressable("box", ImVec2(ImGui::GetContentRegionAvail().x, style::target_height()));
    if (press.pressed && !label.read_only)
        open_option_list();
    const bool is_open = is_option_list_open();
    semantics::Properties properties = properties_of(label, std::string(shown));
    properties.expanded = is_open;
    semantics::item(semantics::Role::combobox, name_of(label), std::move(properties));
    const Anchor anchor{press.min, press.max};
    if (!ImGui::IsItemVisible())
        return anchor;
    draw_frame(
        press.min, press.max,
        {.active = is_open, .hovered = press.hovered, .invalid = !label.error.empty(), .read_only = label.read_only});
    const float side = ImGui::GetStyle().FramePadding.x;
    const float middle = (press.min.y + press.max.y) / 2;
    ImDrawList* list = ImGui::GetWindowDrawList();
    const bool faint = shown.empty() || label.read_only;
    const float room = press.max.x - press.min.x - 3 * side - icon_size;
    draw_text(list, ImVec2(press.min.x + side, middle - style::text_size() / 2),
              shortened(shown.empty() ? (label.read_only ? "" : "请选择") : shown, room),
              {.colour = faint ? style::colour::second_ink : style::colour::ink});
    style::draw_icon(list, style::Icon::chevron_down, ImVec2(press.max.x - side - icon_size / 2, middle), icon_size,
                     style::colour::second_ink);
    return anchor;
}

}  // namespace

std::optional<std::size_t> combo_box(const Label& label, std::string_view shown, const OptionList& list) {
    return option_list(box(label, shown), list);
}

}  // namespace anze::widget
