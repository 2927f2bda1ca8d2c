#include "screen/service_answer.h"

#include "screen/bundle.h"
#include "screen/call_back_paper.h"
#include "screen/deadline_line.h"
#include "screen/paper.h"
#include "screen/service_report_paper.h"
#include "screen/survey_scores.h"
#include "screen/unit_answer.h"
#include "widget/chip.h"
#include "widget/notice.h"

namespace anze::screen {
namespace {

using revisit::SatisfactionSurvey;
using service::Receipt;

std::string_view survey_error(const std::vector<record::Error>& errors, std::string_view key) {
    const auto found = std::ranges::find(errors, key, &record::Error::place);
    return found == errors.end() ? std::string_view{} : found->message;
}

void draw_receipt(const ServicePart& part, AnswerState& state) {
    widget::begin_card("签收");
    widget::heading("签收服务成果");
    if (part.may_answer()) {
        Editing<Receipt> editing(part, "receipt/" + part.joined.name.service_id, part.joined.name, part.joined.receipt,
                                 {.received_by = part.actor(), .received_on = part.view.today});
        widget::edit(editing.value, {.errors = editing.errors(state.attempt)});
        act_button(part, editing.id.empty() ? "签收" : "保存签收", editing.save(), editing.name, state.attempt,
                   {.kind = editing.id.empty() ? widget::ButtonKind::primary : widget::ButtonKind::secondary,
                    .disabled_reason = editing.changed() ? "" : "没有改动"});
    } else if (part.joined.receipt != nullptr) {
        widget::show(part.joined.receipt->value);
    } else {
        widget::secondary("单位尚未签收。");
    }
    if (part.joined.receipt != nullptr)
        widget::secondary(written_by(part.view.ledger, part.joined.receipt->changed_by));
    if (part.joined.review_passed() && part.on_unit_side()) {
        paper_actions(
            {.name = "服务报告"}, [&] { return paper_of_service_report(part.view.ledger, part.joined); }, part.wants);
    }
    widget::end_card();
}

void export_button(const ServicePart& part, const UnitAnswer& answer, float width = 0) {
    if (widget::button("导出答复包", {.kind = widget::ButtonKind::primary,
                                      .icon = style::Icon::export_,
                                      .disabled_reason = answer.begun() ? "" : "请先签收，或填写整改情况、满意度调查表",
                                      .width = width})) {
        part.wants.wishes.push_back(desk::ExportBundle{.unit_id = part.joined.name.unit_id});
    }
}

void draw_handing_over(const ServicePart& part, bool with_button) {
    const UnitAnswer answer = unit_answer(part.joined);
    widget::begin_card("答复保险公司");
    widget::heading("答复保险公司");
    show_unit_answer(answer);
    if (answer.begun() && !answer.complete())
        widget::secondary("可以先导出已填的部分，以后填好再导出一次。");
    if (part.joined.feedback != nullptr && part.joined.call_back == nullptr) {
        draw_deadline(part.view, "保险公司回访", "5.3.4.1",
                      service::call_back_due(part.view.calendar, part.joined.feedback->value.sent_on));
    }
    if (with_button)
        export_button(part, answer);
    widget::secondary("导出的文件带本机签名，请通过微信或邮件发给保险公司。");
    widget::end_card();
}

void draw_hazards(const ServicePart& part, AnswerState& state) {
    std::size_t number = 0;
    for (const ledger::HazardCase& one : part.joined.hazards)
        draw_rectification(part, one, ++number, state.rectification);
}

void draw_rectification_table(SatisfactionSurvey& survey, const std::vector<record::Error>& errors) {
    widget::heading_with_clause("整改情况表", "D.2");
    std::vector<std::string_view> keys{record::key_of(&SatisfactionSurvey::results_contain_hazards)};
    if (survey.results_contain_hazards == revisit::Answer::yes)
        keys.push_back(record::key_of(&SatisfactionSurvey::rectified_as_suggested));
    widget::edit(survey, {.keys = std::move(keys), .errors = errors, .two_columns = true});
}

void edit_survey(const ServicePart& part, AnswerState& state) {
    const std::string& service_id = part.joined.name.service_id;
    Editing<SatisfactionSurvey> editing(
        part, "survey/" + service_id, ledger::unit_stream(part.joined.name.unit_id), part.joined.survey,
        {.service_id = service_id, .filled_by = part.actor(), .filled_on = part.view.today});
    const auto errors = editing.errors(state.attempt);
    const std::string total = "合计 " + score_text(editing.value);
    widget::heading_with_clause("投保单位满意度调查表", "D.1");
    widget::beside(widget::chip_width(total));
    widget::chip(total, style::Tone::blue);
    edit_answers(editing.value.answers, state.survey_form);
    draw_rectification_table(editing.value, errors);
    widget::heading("意见", 3);
    widget::edit(editing.value, {.keys = {record::key_of(&SatisfactionSurvey::opinions),
                                          record::key_of(&SatisfactionSurvey::dissatisfaction_reasons),
                                          record::key_of(&SatisfactionSurvey::filled_by),
                                          record::key_of(&SatisfactionSurvey::filled_by_phone),
                                          record::key_of(&SatisfactionSurvey::filled_on)},
                                 .errors = errors,
                                 .two_columns = true});
    const std::string_view open_items = survey_error(errors, record::key_of(&SatisfactionSurvey::answers));
    if (!open_items.empty())
        widget::status(open_items, style::Tone::red);
    if (act_button(part, "保存满意度调查表", editing.save(), editing.name, state.attempt,
                   {.kind = widget::ButtonKind::primary, .disabled_reason = editing.changed() ? "" : "没有改动"})) {
        state.changing_survey = false;
    }
}

void draw_survey(const ServicePart& part, AnswerState& state) {
    const auto* survey = part.joined.survey;
    const std::string draft_name = "survey/" + part.joined.name.service_id;
    const bool editing = survey == nullptr || state.changing_survey || part.view.drafts.has(draft_name);
    widget::begin_card("满意度调查表");
    if (part.may_answer() && editing) {
        edit_survey(part, state);
    } else if (survey != nullptr) {
        show_survey(survey->value, state.scores);
        widget::secondary(written_by(part.view.ledger, survey->changed_by));
        if (part.may_answer() && widget::link("修改满意度调查表"))
            state.changing_survey = true;
    } else {
        widget::heading_with_clause("投保单位满意度调查表", "D.1");
        widget::secondary("单位尚未填写满意度调查表和整改情况表。");
    }
    if (!editing) {
        paper_actions(
            {.name = "回访确认表"}, [&] { return paper_of_call_back(part.view.ledger, part.joined); }, part.wants);
    }
    widget::end_card();
}

void draw_own_answer(const ServicePart& part, AnswerState& state) {
    const bool bar = style::phone();
    widget::begin_columns(2);
    draw_handing_over(part, !bar);
    widget::next_column();
    draw_receipt(part, state);
    widget::end_columns();
    draw_hazards(part, state);
    draw_survey(part, state);
    if (bar) {
        widget::begin_bottom_bar();
        export_button(part, unit_answer(part.joined), widget::full_width);
        widget::end_bottom_bar();
    }
}

void draw_waiting(const ServicePart& part) {
    widget::begin_card("等待答复");
    widget::heading("单位尚未答复");
    draw_deadline(part.view, "回访", "5.3.4.1",
                  service::call_back_due(part.view.calendar, part.joined.feedback->value.sent_on));
    widget::text("单位发回答复包后在这里打开；逾期前也可以电话或现场回访，先登记回访。");
    if (!part.on_insurer_side())
        return widget::end_card();
    if (widget::button("打开答复包", {.kind = widget::ButtonKind::primary, .icon = style::Icon::import_}))
        pick_bundle(part.wants);
    widget::beside(widget::button_width("去登记回访"));
    if (widget::button("去登记回访"))
        part.go(Part::call_back);
    widget::end_card();
}

void draw_returned_answer(const ServicePart& part, AnswerState& state) {
    const UnitAnswer answer = unit_answer(part.joined);
    if (!answer.begun() && part.joined.feedback == nullptr) {
        if (widget::empty_state(style::Icon::import_, "服务成果反馈给单位后，单位的签收、整改和满意度在这里。",
                                part.can_write() ? "去反馈" : "")) {
            part.go(Part::feedback);
        }
        return;
    }
    if (!answer.begun())
        return draw_waiting(part);
    widget::begin_columns(2);
    widget::begin_card("单位答复");
    widget::heading("单位答复");
    show_unit_answer(answer);
    widget::end_card();
    widget::next_column();
    draw_receipt(part, state);
    widget::end_columns();
    draw_hazards(part, state);
    draw_survey(part, state);
}

}  // namespace

void draw_answer(const ServicePart& part, AnswerState& state) {
    if (part.on_unit_side())
        draw_own_answer(part, state);
    else
        draw_returned_answer(part, state);
}

}  // namespace anze::screen
