#include "authority/authority.h"
#include "ledger/contract.h"
#include "ledger/duty_collector.h"
#include "ledger/insured_persons.h"
#include "ledger/unit_drills.h"

namespace anze::ledger {
namespace {

// Our own reminder; the standard names no day.
constexpr int owed_notice_days = 90;
// After that it is told on the unit's page only: a list of policies that have long begun would fill the duties.
constexpr int terms_reminder_days = 30;

// 5.1.1 the unit is told and the contract written when the policy is taken out. Told too late is told: nothing is left
// to do then.
void terms_duty(Collector& all, const Ledger& ledger, Subject subject, const Entry<policy::Policy>& policy) {
    if (all.today() > calendar::add_days(policy.value.starts_on, terms_reminder_days))
        return;
    auto gaps = contract_gaps(ledger, policy);
    if (const auto* notice = rights_notice_of(ledger, policy.id); notice != nullptr && notice->value.told_on.is_set())
        std::erase_if(gaps,
                      [](const auto& gap) { return gap.place == record::key_of(&policy::RightsNotice::told_on); });
    if (gaps.empty())
        return;
    subject.record_id = policy.id;
    Duty& duty = all.add(subject, Place::unit, "5.1.1",
                         "告知权利义务，合同写明服务项目、内容和频次：保单 " + policy.value.number,
                         {policy.value.starts_on, false}, 1);
    duty.is_target = true;
    duty.settled_by = "登记权利义务告知和合同约定的服务";
}

// 5.1.2 what the contract promises is done before it ends
void owed_duties(Collector& all, const Ledger& ledger, Subject subject, const Entry<policy::Policy>& policy) {
    const calendar::Date end = policy.value.ends_on;
    if (all.today() < calendar::add_days(end, -owed_notice_days))
        return;
    for (const policy::OwedService& owed : owed_services(ledger, policy)) {
        subject.record_id = policy.id + "-" + std::string(record::choice_key(owed.item));
        all.add(subject, Place::unit, "5.1.2",
                "合同约定的" + std::string(service::kind_of(owed.item).name) + "还欠 " +
                    std::to_string(owed.agreed_times - owed.done_times) + " 次",
                {end, false}, owed_notice_days)
            .settled_by = "在保险期间内完成服务，填写离场日期";
    }
}

std::string names_of(const std::vector<code::ServiceItem>& items) {
    std::string names;
    for (const code::ServiceItem item : items)
        names += (names.empty() ? "" : "、") + std::string(service::kind_of(item).name);
    return names;
}

// 5.3.1 what the plan promises beyond the contract is done within the policy's time, too; the plan itself names no end
void plan_duty(Collector& all, const Ledger& ledger, Subject subject, const Entry<policy::Policy>& policy) {
    const calendar::Date end = policy.value.ends_on;
    if (all.today() < calendar::add_days(end, -owed_notice_days))
        return;
    const auto* plan = agreed_plan(ledger, policy);
    if (plan == nullptr)
        return;
    const plan::OpenPromise open = open_promise(ledger, policy, plan->value);
    if (open.missing_times == 0)
        return;
    subject.record_id = plan->id;
    subject.person = plan->value.insurer_signatory;
    all.add(subject, Place::unit, "5.3.1",
            "服务方案约定的服务还差 " + std::to_string(open.missing_times) + " 次" +
                (open.not_begun.empty() ? "" : "，其中" + names_of(open.not_begun) + "还没有开展"),
            {end, false}, owed_notice_days)
        .settled_by = "在保险期间内完成服务，填写离场日期；频次有变的，与单位商定新的方案";
}

// 6.1.2.3 online only: every insured person for two periods within the policy's time
void online_training_duty(Collector& all, const Ledger& ledger, Subject subject, const Entry<policy::Policy>& policy) {
    const TrainingCoverage coverage = training_coverage(ledger, policy);
    if (!coverage.online_only || training::online_gaps(coverage.minutes).empty())
        return;
    const std::size_t missing = coverage.minutes.shortfalls.size();
    const std::string minutes = std::to_string(training::fewest_online_minutes);
    subject.record_id = policy.id;
    all.add(subject, Place::unit, "6.1.2.3",
            missing > 0 ? "只有线上培训：还有 " + std::to_string(missing) + " 名参保人员不足 " + minutes + " 分钟"
                        : "只有线上培训：导入参保人员名单，核对每人满 " + minutes + " 分钟",
            {policy.value.ends_on, false}, 1)
        .settled_by = missing > 0 ? "登记补学，或开展线下培训" : "导入参保人员名单";
}

// 5.1.5 a unit that does not cooperate is reported. Reading: within 3 working days, a target
void report_duty(Collector& all, const Ledger& ledger, const Subject& subject) {
    const StreamName internal = internal_stream(subject.unit->id);
    const auto since = authority::not_cooperating_since(values_of(ledger.in<authority::CooperationAttempt>(internal)));
    if (!since.is_set())
        return;
    const bool reported = std::ranges::any_of(ledger.in<authority::Report>(internal), [&](const auto* report) {
        return report->value.matter == authority::Matter::non_cooperation && since <= report->value.reported_on;
    });
    if (reported)
        return;
    Duty& duty = all.add(subject, Place::unit, "5.1.5", "单位不配合服务：报告应急管理部门",
                         authority::report_target(all.calendar(), since), authority::report_target_working_days);
    duty.is_target = true;
    duty.settled_by = "登记报告，或登记单位同意配合";
}

bool plans_emergency_service(const Ledger& ledger, StreamNumber stream, calendar::Date day) {
    return std::ranges::any_of(ledger.table<plan::ServicePlan>().in(stream), [&](const auto* plan) {
        const auto* policy = ledger.find<policy::Policy>(plan->value.policy_id);
        return plan->value.agreed_on.is_set() && policy != nullptr && policy::is_in_force(policy->value, day) &&
               std::ranges::contains(plan->value.items, code::ServiceItem::emergency);
    });
}

// 6.5.1.4 where the plan holds emergency services: a drill in each period that the unit owes one in. The number is the
// unit's duty, not the standard's, so it is a target here.
void drill_duties(Collector& all, const Ledger& ledger, Subject subject) {
    if (!plans_emergency_service(ledger, subject.stream, all.today()))
        return;
    for (const emergency::DrillRule& rule : emergency::drill_rules) {
        const emergency::PlanKind kind = rule.kinds.front();
        const auto held = drills_held(ledger, subject.unit->id, rule);
        const calendar::Date due = emergency::drill_due(kind, held, all.today());
        if (due != emergency::drill_due(kind, {}, all.today()))
            continue;  // held in this period
        const bool on_site = kind == emergency::PlanKind::on_site;
        subject.record_id = record::choice_key(kind);
        Duty& duty =
            all.add(subject, Place::unit, "6.5.1.4",
                    on_site ? "指导单位开展本半年的现场处置方案演练" : "指导单位开展本年度的综合或专项应急预案演练",
                    {due, false}, 1);
        duty.is_target = true;
        duty.settled_by = "在应急服务中登记演练";
    }
}

}  // namespace

void contract_duties(Collector& all, const Ledger& ledger, StreamNumber stream) {
    const Subject subject{.stream = stream, .unit = ledger.find<party::InsuredUnit>(ledger.stream_of(stream).unit_id)};
    if (subject.unit == nullptr || subject.unit->withdrawn())
        return;
    for (const auto* policy : ledger.table<policy::Policy>().in(stream)) {
        if (policy->value.ends_on < all.today())
            continue;
        terms_duty(all, ledger, subject, *policy);
        owed_duties(all, ledger, subject, *policy);
        plan_duty(all, ledger, subject, *policy);
        online_training_duty(all, ledger, subject, *policy);
    }
    report_duty(all, ledger, subject);
    drill_duties(all, ledger, subject);
}

}  // namespace anze::ledger
