#include "ledger/unit_drills.h"

namespace anze::ledger {

// 6.5.1.4 the drills that a unit owes, whichever of its services helped with them
calendar::Date next_drill_due(const Ledger& ledger, const std::string& unit_id, const emergency::DrillRule& rule,
                              calendar::Date today) {
    std::vector<calendar::Date> held_on;
    for (const StreamNumber stream : ledger.streams_of_unit(unit_id)) {
        for (const auto* drill : ledger.table<emergency::Drill>().in(stream)) {
            if (std::ranges::contains(rule.kinds, drill->value.kind))
                held_on.push_back(drill->value.held_on);
        }
    }
    return emergency::drill_due(rule.kinds.front(), held_on, today);
}

}  // namespace anze::ledger
