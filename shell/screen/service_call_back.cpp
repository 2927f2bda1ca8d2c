#include "screen/service_call_back.h"

#include "screen/bundle.h"
#include "screen/call_back_paper.h"
#include "screen/deadline_line.h"
#include "screen/paper.h"
#include "screen/survey_scores.h"
#include "widget/chip.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

using revisit::CallBack;

// Whom the unit named, else whom the list of units names.
CallBack fresh_call_back(const ServicePart& part) {
    CallBack fresh{.service_id = part.joined.name.service_id, .called_on = part.view.today, .caller = part.actor()};
    if (const auto* staff = ledger::staff_named(part.view.ledger, part.actor()))
        fresh.caller_phone = staff->value.phone;
    if (part.joined.survey != nullptr) {
        fresh.unit_contact = part.joined.survey->value.filled_by;
        fresh.unit_contact_phone = part.joined.survey->value.filled_by_phone;
    } else if (part.joined.unit != nullptr) {
        fresh.unit_contact = part.joined.unit->value.contact;
        fresh.unit_contact_phone = part.joined.unit->value.phone;
    }
    return fresh;
}

void draw_window(const ServicePart& part) {
    const auto due = service::call_back_due(part.view.calendar, part.joined.feedback->value.sent_on);
    const auto* call_back = part.joined.call_back;
    if (call_back == nullptr)
        return draw_deadline(part.view, "回访", "5.3.4.1", due);
    const auto lateness =
        part.view.calendar.lateness(due.date, call_back->value.called_on, service::call_back_limit_working_days);
    if (lateness.late)
        widget::status("超期 " + std::to_string(lateness.working_days) + " 个工作日回访", style::Tone::red);
    else
        widget::status("✓ 按期回访（期限 " + calendar::chinese_date(due.date) + "）", style::Tone::green);
    widget::beside(widget::clause_tag_width("5.3.4.1"));
    widget::clause_tag("5.3.4.1");
}

void draw_form(const ServicePart& part, CallBackState& state) {
    Editing<CallBack> editing(part, "call_back/" + part.joined.name.service_id,
                              ledger::unit_stream(part.joined.name.unit_id), part.joined.call_back,
                              fresh_call_back(part));
    const ledger::RecordCallBack record{part.joined.stream, editing.value};
    widget::edit(editing.value,
                 {.keys = {record::key_of(&CallBack::called_on), record::key_of(&CallBack::method),
                           record::key_of(&CallBack::caller), record::key_of(&CallBack::caller_phone),
                           record::key_of(&CallBack::unit_contact), record::key_of(&CallBack::unit_contact_phone),
                           record::key_of(&CallBack::improvement)},
                  .errors = state.attempt.draft_name == editing.name ? part.refusals(record) : ledger::Refusals{},
                  .read_only = !part.can_write()});
    if (!part.can_write())
        return;
    act_button(part, editing.id.empty() ? "登记回访" : "保存回访",
               ledger::RecordCallBack{part.joined.stream, editing.value}, editing.name, state.attempt,
               {.kind = widget::ButtonKind::primary, .disabled_reason = editing.changed() ? "" : "没有改动"});
}

void draw_satisfaction(const ServicePart& part, CallBackState& state) {
    widget::begin_card("满意度");
    if (part.joined.survey != nullptr) {
        show_survey(part.joined.survey->value, state.scores);
    } else {
        widget::heading_with_clause("投保单位满意度调查表", "D.1");
        widget::status("单位尚未交回满意度调查表和整改情况表", style::Tone::orange);
        if (part.can_write()) {
            widget::secondary("回访可以先登记；归档时“回访确认表”须有单位填写的 D.1 和 D.2（7.1.2）。");
            if (widget::button("打开答复包", {.icon = style::Icon::import_}))
                pick_bundle(part.wants);
        }
    }
    paper_actions(
        {.name = "回访确认表"}, [&] { return paper_of_call_back(part.view.ledger, part.joined); }, part.wants);
    widget::end_card();
}

}  // namespace

void draw_call_back(const ServicePart& part, CallBackState& state) {
    if (part.joined.feedback == nullptr) {
        if (widget::empty_state(style::Icon::person, "服务成果反馈给单位后 7 个工作日内回访（5.3.4.1）。",
                                part.can_write() ? "去反馈" : "")) {
            part.go(Part::feedback);
        }
        return;
    }
    widget::begin_card("回访");
    widget::heading("回访投保单位");
    draw_window(part);
    draw_form(part, state);
    if (part.joined.call_back != nullptr) {
        widget::secondary(written_by(part.view.ledger, part.joined.call_back->changed_by));
        if (part.can_write() && widget::button("去归档", {.icon = style::Icon::archive}))
            part.go(Part::archive);
    }
    widget::end_card();
    draw_satisfaction(part, state);
}

}  // namespace anze::screen
