#include "widget/compare.h"

#include "semantics/semantics.h"
#include "widget/button.h"
#include "widget/layout.h"
#include "widget/text.h"

#include <string>

namespace anze::widget {
namespace {

struct Choice {
    std::string_view field;
    std::string_view label;
    bool is_choosable;
};

bool draw_side(const Side& side, std::string_view position, const Choice& choice) {
    const std::string value(side.value.empty() ? "（空）" : side.value);
    begin_card(std::string(choice.field) + " " + std::string(position));
    secondary(side.heading);
    text(value);
    bool chosen = false;
    if (choice.is_choosable) {
        // The heading keeps two equal values apart.
        const std::string name = std::string(choice.label) + " " + std::string(choice.field) + "：" + value + "（" +
                                 std::string(side.heading) + "）";
        chosen =
            button(choice.label,
                   {.icon = style::Icon::check, .width = style::phone() ? full_width : 0, .accessible_name = name});
    }
    end_card();
    return chosen;
}

}  // namespace

Chosen compare(std::string_view label, const Side& left, const Side& right, std::string_view choose_label,
               bool choosable) {
    const Choice choice{label, choose_label, choosable};
    Chosen chosen = Chosen::none;
    semantics::begin_group(semantics::Role::group, label);
    ImGui::PushID(label.data(), label.data() + label.size());
    heading(label, 3);
    begin_columns(2);
    if (draw_side(left, "左", choice))
        chosen = Chosen::left;
    next_column();
    if (draw_side(right, "右", choice))
        chosen = Chosen::right;
    end_columns();
    ImGui::PopID();
    semantics::end_group();
    return chosen;
}

}  // namespace anze::widget
