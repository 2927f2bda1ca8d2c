#include "ledger/duty_collector.h"

namespace anze::ledger {
namespace {

// readings.md, "及时": a major hazard the same day, other written notices the next working day.
constexpr int general_notice_target_working_days = 1;

void visit_duties(Collector& all, const Case& each) {
    if (each.visit == nullptr)
        return;
    const service::Visit& visit = each.visit->value;
    if (!visit.planned_on.is_set())
        return;
    if (!visit.first_day_on.is_set() && !service::confirmation_gaps(visit).empty()) {
        all.add(each, Place::visit, "5.3.2", "到场前与单位确认服务项目、措施和时间", {visit.planned_on, false}, 1)
            .settled_by = "确认";
    } else if (!visit.last_day_on.is_set()) {
        const service::Kind& kind = each.kind();
        const std::string_view clause = each.is_screening() ? kind.on_site_clause : "5.3.2";
        all.add(each, Place::visit, std::string(clause), "开展" + std::string(kind.name), {visit.planned_on, false}, 1)
            .settled_by = "填写离场日期";
    }
}

// 5.3.2 6.3.2.3 written notice of what was found
void notice_duties(Collector& all, const Case& each) {
    for (const HazardCase& one : each.hazards) {
        const hazard::Hazard& hazard = one.hazard->value;
        if (one.state() != HazardState::found || !hazard.found_on.is_set())
            continue;
        const bool major = hazard.level == hazard::Level::major;
        const calendar::Deadline due =
            major ? calendar::Deadline{hazard.found_on, false}
                  : all.calendar().add_working_days(hazard.found_on, general_notice_target_working_days);
        Duty& duty = all.add(each, Place::hazards, major ? "6.3.2.3" : "5.3.2",
                             (major ? "重大隐患书面告知单位：" : "书面告知隐患：") + hazard.description, due, 1);
        duty.record_id = one.hazard->id;
        duty.is_target = true;
        duty.settled_by = "出具隐患告知书";
    }
}

// 5.3.3 6.2.2.5 6.3.2.4 one window for record, review and feedback; without a number for the feedback the record has a
// window of its own, and review and feedback our target
void feedback_duty(Collector& all, const Case& each) {
    if (each.feedback != nullptr || each.visit == nullptr || !each.visit->value.last_day_on.is_set())
        return;
    const service::Kind& kind = each.kind();
    const auto window = service::feedback_due(all.calendar(), each.visit->value.last_day_on);
    const auto add = [&](Place place, std::string_view clause, std::string matter, calendar::Date since) -> Duty& {
        if (kind.feedback_is_limited)
            return all.add(each, place, std::string(clause), std::move(matter), window,
                           service::feedback_limit_working_days);
        const int target = service::review_target_working_days;
        Duty& duty = all.add(each, place, std::string(clause), std::move(matter),
                             all.calendar().add_working_days(since, target), target);
        duty.is_target = true;
        return duty;
    };
    switch (each.stage()) {
    case Stage::review:
        add(Place::record, "5.3.3", "管理机构审核服务记录", each.service_record->value.submitted_on).settled_by =
            "审核";
        break;
    case Stage::feedback:
        add(Place::feedback, kind.feedback_clause, std::string(kind.result) + "反馈投保单位",
            each.review->value.reviewed_on)
            .settled_by = "导出反馈包";
        break;
    default:
        all.add(each, Place::record, "5.3.3", "整理服务记录报管理机构审核", window, service::record_limit_working_days)
            .settled_by = "报审";
    }
}

void after_feedback_duties(Collector& all, const Case& each) {
    const auto& calendar = all.calendar();
    if (each.feedback == nullptr || !each.feedback->value.sent_on.is_set())
        return;
    if (each.call_back == nullptr) {
        const auto due = service::call_back_due(calendar, each.feedback->value.sent_on);
        all.add(each, Place::call_back, "5.3.4.1", "回访投保单位（D.1、D.2）", due,
                service::call_back_limit_working_days)
            .settled_by = "登记回访";
    } else if (each.archive_file == nullptr && each.call_back->value.called_on.is_set()) {
        const auto due = service::archive_due(calendar, each.call_back->value.called_on);
        all.add(each, Place::archive, "5.3.4.2", "整理服务档案并归档", due, service::archive_limit_working_days)
            .settled_by = "归档";
    }
    for (const HazardCase& one : each.hazards) {
        if (one.state() != HazardState::rectified)
            continue;
        const auto target = calendar.add_working_days(one.rectification->value.done_on, 3);
        Duty& duty = all.add(each, Place::hazards, "6.3.2.3", "验收整改：" + one.hazard->value.description, target, 3);
        duty.record_id = one.hazard->id;
        duty.is_target = true;
        duty.settled_by = "验收";
    }
}

void duties_of_the_unit(Collector& all, const Case& each) {
    for (const HazardCase& one : each.hazards) {
        if (one.state() == HazardState::rectified || one.state() == HazardState::accepted)
            continue;
        const calendar::Date due = one.hazard->value.due_on;
        if (!due.is_set())
            continue;
        Duty& duty =
            all.add(each, Place::hazards, "6.3.2.3", "整改隐患：" + one.hazard->value.description, {due, false}, 1);
        duty.record_id = one.hazard->id;
        duty.settled_by = "填写治理情况";
    }
    if (each.feedback == nullptr || !each.feedback->value.sent_on.is_set())
        return;
    const auto due = service::call_back_due(all.calendar(), each.feedback->value.sent_on);
    if (each.survey == nullptr) {
        all.add(each, Place::answer, "5.3.4.1", "填写满意度调查表和整改情况表（D.1、D.2）", due,
                service::call_back_limit_working_days)
            .settled_by = "导出答复包";
    }
}

}  // namespace

void service_duties(Collector& all, const Ledger& ledger, StreamNumber stream, const party::Device& own) {
    const Case each = case_of(ledger, stream);
    if (each.service == nullptr)
        return;
    if (each.archive_file != nullptr) {
        if (own.side == record::Writer::insurer && own.role == party::DeviceRole::none)
            archive_duties(all, ledger, each);
        return;
    }
    if (own.side == record::Writer::unit)
        return duties_of_the_unit(all, each);
    visit_duties(all, each);
    assessment_duties(all, ledger, each);
    notice_duties(all, each);
    major_hazard_duties(all, ledger, each);
    feedback_duty(all, each);
    after_feedback_duties(all, each);
}

}  // namespace anze::ledger
