#include "ledger/unit_drills.h"

namespace anze::ledger {

std::vector<calendar::Date> drills_held(const Ledger& ledger, const std::string& unit_id,
                                        const emergency::DrillRule& rule) {
    std::vector<calendar::Date> days;
    for (const StreamNumber stream : ledger.streams_of_unit(unit_id)) {
        for (const auto* drill : ledger.table<emergency::Drill>().in(stream)) {
            const auto kind = drill->value.kind;
            if (kind != emergency::PlanKind::none && std::ranges::contains(rule.kinds, kind))
                days.push_back(drill->value.held_on);
        }
    }
    return days;
}

}  // namespace anze::ledger
