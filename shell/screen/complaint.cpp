#include "screen/complaint_part.h"
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

void draw_complaint_itself(const ComplaintPart& part, ComplaintState& state) {
    const auto* raised = part.joined.complaint;
    if (raised != nullptr) {
        draw_section(part,
                     Section<complaint::Complaint>{.title = "单位的异议或投诉",
                                                   .clause = "5.4.2.1",
                                                   .entry = raised,
                                                   .form = complaint_form(part, part.joined.unit_id)},
                     state.complaint);
    }
    draw_section(part,
                 Section<complaint::Registration>{.title = "登记",
                                                  .clause = "5.4.1.2",
                                                  .write_label = "登记这项投诉",
                                                  .empty_words = "保险公司还没有登记。",
                                                  .entry = part.joined.registration,
                                                  .form = registration_form(part, part.joined.unit_id, raised)},
                 state.registration);
}

void draw_answer(const ComplaintPart& part, ComplaintState& state) {
    complaint::Answer fresh{.registration_id = part.joined.id,
                            .request = part.joined.request(),
                            .answered_on = part.today(),
                            .answered_by = part.actor()};
    draw_section(part,
                 Section<complaint::Answer>{.title = "答复意见",
                                            .clause = "5.4.2.1",
                                            .write_label = "填写答复意见",
                                            .empty_words = "还没有答复。答复写明投诉请求、认定及依据、处理措施。",
                                            .entry = part.joined.answer,
                                            .form = form_of(part, "答复意见", std::move(fresh))},
                 state.answer);
}

void draw_verdict(const ComplaintPart& part, ComplaintState& state) {
    draw_section(part,
                 Section<complaint::Verdict>{
                     .title = "单位对答复的意见",
                     .clause = "5.4.2.2",
                     .write_label = "表明意见",
                     .empty_words = "单位还没有表态。仍不满意的，可提交自律组织、应急管理部门或金融监管机构核查。",
                     .entry = part.joined.verdict,
                     .form = form_of(part, "对答复的意见",
                                     complaint::Verdict{.registration_id = part.joined.id,
                                                        .stated_by = part.actor(),
                                                        .stated_on = part.today()})},
                 state.verdict);
}

void draw_closing(const ComplaintPart& part, ComplaintState& state) {
    draw_section(part,
                 Section<complaint::Closing>{
                     .title = "办结",
                     .clause = "5.4.2.2",
                     .write_label = "办结这项投诉",
                     .empty_words = "还没有办结。",
                     .entry = part.joined.closing,
                     .form = form_of(part, "办结",
                                     complaint::Closing{.registration_id = part.joined.id, .closed_on = part.today()})},
                 state.closing);
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
    draw_complaint_itself(part, state);
    draw_answer(part, state);
    draw_verdict(part, state);
    draw_closing(part, state);
    widget::next_column();
    draw_complaint_handling(part, state);
    widget::end_columns();
}

}  // namespace anze::screen
