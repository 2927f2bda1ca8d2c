#include "screen/paper.h"

#include "style/style.h"
#include "widget/button.h"
#include "widget/layout.h"

namespace anze::screen {
namespace {

struct PaperButton {
    std::string label;
    std::string accessible_name;
    style::Icon icon = style::Icon::none;
};

std::array<PaperButton, 3> buttons_of(const PaperFace& face) {
    const std::string print = "打印" + face.name;
    return {{{face.print_label.empty() ? print : std::string(face.print_label),
              face.print_label.empty() ? print : std::string(face.print_label) + " " + face.name, style::Icon::print},
             {"Word", "Word " + face.name},
             {"Excel", "Excel " + face.name}}};
}

widget::ButtonOptions options_of(const PaperFace& face, const PaperButton& button) {
    return {.icon = button.icon, .disabled_reason = face.disabled_reason, .accessible_name = button.accessible_name};
}

desk::Wish wish_for(std::size_t button, form::Document paper) {
    if (button == 0)
        return desk::Print{std::move(paper)};
    return desk::SaveDocument{std::move(paper), button == 1 ? form::FileKind::word : form::FileKind::excel};
}

}  // namespace

void paper_actions(const PaperFace& face, const std::function<form::Document()>& make, Wants& wants) {
    const auto buttons = buttons_of(face);
    for (std::size_t at = 0; at < buttons.size(); ++at) {
        const widget::ButtonOptions options = options_of(face, buttons[at]);
        if (at > 0)
            widget::beside(widget::button_width(buttons[at].label, options));
        if (widget::button(buttons[at].label, options))
            wants.wishes.push_back(wish_for(at, make()));
    }
}

float paper_actions_width(const PaperFace& face) {
    float width = 0;
    for (const PaperButton& each : buttons_of(face)) {
        width += (width > 0 ? style::gap() : 0) + widget::button_width(each.label, options_of(face, each));
    }
    return width;
}

}  // namespace anze::screen
