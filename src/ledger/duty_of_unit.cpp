#include "ledger/duty_collector.h"
#include "party/insured_unit.h"

namespace anze::ledger {
namespace {

// Our own reminder; the standard names no day.
constexpr int policy_notice_days = 30;

// The last day of the policies that were in force in that year; not set when none was.
calendar::Date insured_until(const Ledger& ledger, StreamNumber stream, int year) {
    calendar::Date last;
    for (const auto* each : ledger.table<policy::Policy>().in(stream)) {
        if (policy::is_in_force(each->value, {year, 1, 1}, {year, 12, 31}))
            last = std::max(last, each->value.ends_on);
    }
    return last;
}

// Reading: only an assessment or a screening counts.
bool is_served_in(const Ledger& ledger, const std::string& unit_id, int year) {
    return std::ranges::any_of(ledger.streams_of_unit(unit_id), [&](StreamNumber stream) {
        const auto* service = ledger.table<service::Service>().first_in(stream);
        const auto* visit = ledger.table<service::Visit>().last_in(stream);
        return service != nullptr && visit != nullptr && visit->value.last_day_on.year == year &&
               service::kind_of(service->value.item).feedback_is_limited;
    });
}

// 6 a large or medium unit of a high-risk field: an assessment or a screening each calendar year
void yearly_service_duty(Collector& all, const Ledger& ledger, const Subject& subject) {
    const auto& unit = *subject.unit;
    if (unit.value.high_risk_field.empty())
        return;
    const auto* figures = ledger.find<party::UnitFigures>(unit.id);
    const auto size = party::size_of(unit.value, figures != nullptr ? figures->value : party::UnitFigures{}).size;
    const int year = all.today().year;
    const calendar::Date last = insured_until(ledger, subject.stream, year);
    if (!code::is_large_or_medium(size) || !last.is_set() || is_served_in(ledger, unit.id, year))
        return;
    const calendar::Date due = std::min(last, calendar::Date{year, 12, 31});
    const std::string kind = unit.value.high_risk_field + " · " + std::string(record::choice_label(size));
    all.add(subject, Place::unit, "6", "本年度提供 1 次风险评估或隐患排查（" + kind + "）", {due, false}, 1)
        .settled_by = "完成 1 次风险评估或隐患排查的现场服务";
}

// 5.1.2 what the contract promises is done before it ends
void policy_duty(Collector& all, const Ledger& ledger, Subject subject) {
    const auto policies = ledger.table<policy::Policy>().in(subject.stream);
    if (policies.empty())
        return;
    const auto* policy = *std::ranges::max_element(policies, {}, [](const auto* each) { return each->value.ends_on; });
    const calendar::Date end = policy->value.ends_on;
    if (all.today() > end || all.today() < calendar::add_days(end, -policy_notice_days))
        return;
    subject.record_id = policy->id;
    Duty& duty =
        all.add(subject, Place::unit, "5.1.2", "保单 " + policy->value.number + " 到期：办结约定的服务，联系续保",
                {end, false}, policy_notice_days);
    duty.is_target = true;
    duty.settled_by = "登记续保的保单";
}

}  // namespace

void unit_duties(Collector& all, const Ledger& ledger, StreamNumber stream) {
    const Subject subject{.stream = stream, .unit = ledger.find<party::InsuredUnit>(ledger.stream_of(stream).unit_id)};
    if (subject.unit == nullptr || subject.unit->withdrawn())
        return;
    yearly_service_duty(all, ledger, subject);
    policy_duty(all, ledger, subject);
}

}  // namespace anze::ledger
