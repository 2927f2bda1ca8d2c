#include "ledger/evidence.h"

namespace anze::ledger {

std::vector<record::Error> evidence_gaps(const Ledger& ledger, const Case& each) {
    switch (each.kind().item) {
    case code::ServiceItem::hazard_screening:
        return screening_evidence_gaps(ledger, each);
    default:
        return {};
    }
}

}  // namespace anze::ledger
