#include "emergency/drill_rule.h"

#include <algorithm>

namespace anze::emergency {
namespace {

// The first day of the period that is `later` periods after the one `date` lies in.
calendar::Date period_start(calendar::Date date, int months, int later) {
    const int month = (date.month - 1) / months * months + later * months;
    return {date.year + month / 12, month % 12 + 1, 1};
}

}  // namespace

const DrillRule& drill_rule(PlanKind kind) {
    return *std::ranges::find_if(drill_rules,
                                 [kind](const DrillRule& rule) { return std::ranges::contains(rule.kinds, kind); });
}

// 6.5.1.4 a unit is helped to hold the drills it owes: one in each period
calendar::Date drill_due(PlanKind kind, std::span<const calendar::Date> held_on, calendar::Date today) {
    const int months = drill_rule(kind).months;
    const calendar::Date start = period_start(today, months, 0);
    const bool held = std::ranges::any_of(held_on, [&](calendar::Date date) { return start <= date && date <= today; });
    return calendar::add_days(period_start(today, months, held ? 2 : 1), -1);
}

}  // namespace anze::emergency
