#include "ledger/evidence.h"

namespace anze::ledger {

std::vector<record::Error> evidence_gaps(const Ledger& ledger, const Case& each) {
    using code::ServiceItem;
    switch (each.kind().item) {
    case ServiceItem::hazard_screening:
        return screening_evidence_gaps(ledger, each);
    case ServiceItem::training:
        return training_evidence_gaps(ledger, each);
    case ServiceItem::risk_assessment:
        return assessment_evidence_gaps(ledger, each);
    case ServiceItem::standardization:
        return standardization_evidence_gaps(ledger, each);
    case ServiceItem::emergency:
        return emergency_evidence_gaps(ledger, each);
    case ServiceItem::technology_promotion:
        return promotion_evidence_gaps(ledger, each);
    default:
        return {};
    }
}

std::vector<record::Error> gaps_of(std::string_view name, std::vector<record::Error> gaps) {
    for (record::Error& each : gaps)
        each.message = std::string(name) + "：" + each.message;
    return gaps;
}

}  // namespace anze::ledger
