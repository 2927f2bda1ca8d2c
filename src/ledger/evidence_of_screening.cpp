#include "ledger/evidence.h"

namespace anze::ledger {

// 6.3.2.2 6.3.2.3 the checklist, and hazards that are graded and told
std::vector<record::Error> screening_evidence_gaps(const Ledger&, const Case& each) {
    std::vector<record::Error> gaps = service::checklist_gaps(each.checklist.size(), each.unchecked);
    for (const HazardCase& one : each.hazards) {
        std::ranges::move(hazard::hazard_gaps(one.hazard->value), std::back_inserter(gaps));
        std::ranges::move(hazard::notice_gaps(one.hazard->value, one.notice != nullptr), std::back_inserter(gaps));
    }
    return gaps;
}

}  // namespace anze::ledger
