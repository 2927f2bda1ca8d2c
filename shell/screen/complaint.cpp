#include "screen/complaint_sections.h"
#include "widget/navigation.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

constexpr float side_width = 420;

// What the other party has to get next is handed over from here.
void draw_hand_over(const ComplaintPart& part) {
    const std::string_view label = part.on_unit_side() ? "导出答复包" : "导出反馈包";
    constexpr widget::ButtonOptions with_icon{.icon = style::Icon::export_};
    widget::align_right(widget::button_width(label, with_icon));
    if (widget::button(label, with_icon))
        part.wants.wishes.push_back(desk::ExportBundle{.unit_id = part.joined.unit_id});
}

void draw_head(const ComplaintPart& part, ComplaintState& state) {
    const std::string unit = part.joined.unit != nullptr ? part.joined.unit->value.name : part.joined.unit_id;
    const std::array<std::string_view, 2> ways{"投诉", unit};
    if (widget::breadcrumb(ways) == 0)
        part.wants.go = Route{.page = Page::complaints};
    widget::title("投诉处理");
    const std::string_view stage = ledger::stage_label(part.joined.stage());
    widget::beside(widget::chip_width(stage));
    widget::chip(stage, stage_tone(part.joined.stage()));
    if (!part.is_viewer())
        draw_hand_over(part);
    draw_complaint_flow(part, state);
}

}  // namespace

void draw_complaint(const desk::View& view, const std::string& id, ComplaintState& state, Wants& wants) {
    if (state.id != id)
        state = ComplaintState{.id = id};
    const ledger::ComplaintCase joined = ledger::complaint_case(view.ledger, id);
    if (joined.unit_id.empty()) {
        if (widget::empty_state(style::Icon::speech, "找不到这项投诉，它可能在另一份档案里。", "回到投诉"))
            wants.go = Route{.page = Page::complaints};
        return;
    }
    const ComplaintPart part{{view, wants}, joined};
    draw_head(part, state);
    widget::begin_columns(2, {.last_width = side_width});
    if (joined.complaint != nullptr)
        draw_section(part, complaint_section(part), state.complaint);
    draw_section(part, registration_section(part), state.registration);
    draw_section(part, answer_section(part), state.answer);
    draw_section(part, verdict_section(part), state.verdict);
    draw_section(part, closing_section(part), state.closing);
    widget::next_column();
    draw_complaint_handling(part, state);
    widget::end_columns();
}

}  // namespace anze::screen
