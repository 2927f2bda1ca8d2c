#include "screen/service_record.h"

#include "ledger/drafted_record.h"
#include "screen/deadline_line.h"
#include "screen/paper.h"
#include "screen/service_report_paper.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using service::ServiceRecord;

// What is submitted waits for the review; what passed is what the unit is told.
bool is_open(const ledger::Case& joined) {
    const bool waits = joined.submitted() && joined.review == nullptr;
    return !waits && !joined.review_passed() && joined.feedback == nullptr;
}

void draw_standing(const ServicePart& part) {
    const ledger::Case& joined = part.joined;
    if (joined.service_record == nullptr || !joined.submitted()) {
        widget::secondary("整理服务过程和结论，报管理机构审核。");
        return;
    }
    const ServiceRecord& record = joined.service_record->value;
    const std::string submitted = record.author + " " + calendar::chinese_date(record.submitted_on) + "报审";
    if (joined.review_passed())
        widget::status("✓ " + submitted + "，已审核通过", style::Tone::green);
    else if (joined.review == nullptr)
        widget::status(submitted + "，等待管理机构审核", style::Tone::blue);
    else
        widget::status("审核退回：" + joined.review->value.opinion, style::Tone::orange);
}

// What somebody wrote stays.
void offer_draft(const ServicePart& part, ServiceRecord& record) {
    const auto* visit = part.joined.visit;
    std::string_view hindrance;
    if (visit == nullptr || !visit->value.first_day_on.is_set())
        hindrance = "请先填写到场日期";
    else if (!record.summary.empty() && !record.conclusion.empty())
        hindrance = "两栏都已有内容，清空其中一栏就可以重新起草";
    if (!widget::button("按登记的数据起草", {.disabled_reason = hindrance}))
        return;
    ledger::DraftedRecord drafted = ledger::drafted_record(part.view.ledger, part.joined);
    if (record.summary.empty())
        record.summary = std::move(drafted.summary);
    if (record.conclusion.empty())
        record.conclusion = std::move(drafted.conclusion);
}

void edit_conclusion(const ServicePart& part, ServiceRecord& record, const ledger::Refusals& errors) {
    const auto error = std::ranges::find(errors, record::key_of(&ServiceRecord::conclusion), &record::Error::place);
    const service::Kind& kind = part.joined.kind();
    widget::long_input({.text = kind.conclusion,
                        .required = true,
                        .hint = kind.conclusion_hint,
                        .error = error != errors.end() ? std::string_view(error->message) : ""},
                       record.conclusion);
}

void show_record(const ServicePart& part, ServiceRecord record) {
    widget::label_value(record::label_of(&ServiceRecord::summary), record.summary);
    widget::label_value(part.joined.kind().conclusion, record.conclusion);
    record.summary.clear();
    record.conclusion.clear();
    widget::show(record);
    widget::secondary(written_by(part.view.ledger, part.joined.service_record->changed_by));
}

void draw_submit(const ServicePart& part, const Editing<ServiceRecord>& editing, ServiceRecordState& state) {
    const ServiceRecord& record = editing.value;
    const ledger::SubmitRecord submit{part.joined.stream, record.summary, record.conclusion, record.deviations};
    const bool phone = style::phone();
    if (phone)
        widget::begin_bottom_bar();
    act_button(part, "报管理机构审核", submit, editing.name, state.attempt,
               {.kind = widget::ButtonKind::primary, .width = phone ? widget::full_width : 0});
    if (phone)
        widget::end_bottom_bar();
}

void draw_editor(const ServicePart& part, ServiceRecordState& state) {
    Editing<ServiceRecord> editing(part, "service_record/" + part.joined.name.service_id, part.joined.name,
                                   part.joined.service_record);
    ServiceRecord& record = editing.value;
    const ledger::SubmitRecord submit{part.joined.stream, record.summary, record.conclusion, record.deviations};
    const auto errors = state.attempt.draft_name == editing.name ? part.refusals(submit) : ledger::Refusals{};
    offer_draft(part, record);
    widget::edit(record, {.keys = {record::key_of(&ServiceRecord::summary)}, .errors = errors});
    edit_conclusion(part, record, errors);
    // The author and the words are asked for by the fields themselves.
    ServiceRecord complete = record;
    complete.summary = complete.conclusion = complete.author = "有";
    const auto gaps = ledger::submission_gaps(part.view.ledger, part.joined, complete);
    if (gaps.empty()) {
        widget::status("✓ 条款要求的内容都齐全", style::Tone::green);
    } else {
        gap_list("报审前还缺", gaps);
        widget::secondary("能补的先补齐；确实补不上的，在下面说明原因后也可报审。");
    }
    if (!gaps.empty() || !record.deviations.empty())
        widget::edit(record, {.keys = {record::key_of(&ServiceRecord::deviations)}, .errors = errors});
    draw_submit(part, editing, state);
}

void draw_record_card(const ServicePart& part, ServiceRecordState& state) {
    widget::begin_card("服务记录");
    widget::heading_with_clause("服务记录", "5.3.3");
    if (part.joined.visit != nullptr && part.joined.visit->value.last_day_on.is_set() &&
        part.joined.feedback == nullptr) {
        const auto due = service::feedback_due(part.view.calendar, part.joined.visit->value.last_day_on);
        const service::Kind& kind = part.joined.kind();
        draw_deadline(part.view, kind.feedback_is_limited ? "记录、审核和反馈" : "整理记录报审", kind.feedback_clause,
                      due);
    }
    draw_standing(part);
    if (part.can_write() && is_open(part.joined)) {
        draw_editor(part, state);
    } else if (part.joined.service_record != nullptr) {
        show_record(part, part.joined.service_record->value);
    }
    if (part.joined.service_record != nullptr) {
        paper_actions(
            {.name = "服务报告"}, [&] { return paper_of_service_report(part.view.ledger, part.joined); }, part.wants);
    }
    widget::end_card();
}

}  // namespace

void draw_service_record(const ServicePart& part, ServiceRecordState& state) {
    widget::begin_columns(2);
    draw_record_card(part, state);
    widget::next_column();
    draw_review(part, state.review);
    widget::end_columns();
}

}  // namespace anze::screen
