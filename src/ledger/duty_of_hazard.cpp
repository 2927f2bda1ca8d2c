#include "ledger/duty_collector.h"
#include "ledger/hazard_path.h"

namespace anze::ledger {
namespace {

// 6.3.2.3 units that do not rectify a major hazard are reported to the authority; our own target
void report_duty(Collector& all, const Case& each, const HazardCase& one, calendar::Date known_on) {
    const auto target = authority::report_target(all.calendar(), known_on);
    Duty& duty = all.add(each, Place::hazards, "6.3.2.3",
                         "报告应急管理部门，重大隐患过期未整改：" + one.hazard->value.description, target,
                         authority::report_target_working_days);
    duty.record_id = one.hazard->id;
    duty.is_target = true;
    duty.settled_by = "登记报告";
}

// 6.3.2.3 a unit that was told of a major hazard is helped with it; our own target
void assistance_duty(Collector& all, const Case& each, const HazardCase& one, const HazardPath& found) {
    const bool is_open = one.state() == HazardState::told || one.state() == HazardState::not_accepted;
    if (!is_open || !found.path.told_on.is_set() || found.path.assistances > 0)
        return;
    const auto target = hazard::assistance_target(all.calendar(), found.path.told_on);
    Duty& duty = all.add(each, Place::hazards, "6.3.2.3", "协助单位整改重大隐患：" + one.hazard->value.description,
                         target, hazard::assistance_target_working_days);
    duty.record_id = one.hazard->id;
    duty.is_target = true;
    duty.settled_by = "登记协助整改";
}

}  // namespace

// 6.3.2.3 after a major hazard was told; of each the next step only, so that a hazard is one duty
void major_hazard_duties(Collector& all, const Ledger& ledger, const Case& each) {
    for (const HazardCase& one : each.hazards) {
        if (one.hazard->value.level != hazard::Level::major)
            continue;
        const HazardPath found = path_of(ledger, one);
        const calendar::Date known_on = to_report_since(one, found, all.today());
        if (known_on.is_set())
            report_duty(all, each, one, known_on);
        else
            assistance_duty(all, each, one, found);
    }
}

}  // namespace anze::ledger
