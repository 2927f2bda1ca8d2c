#include "screen/service_evidence.h"

#include "ledger/evidence.h"

namespace anze::screen {

void draw_evidence(const ServicePart& part, EvidenceState&) {
    gap_list("报审前还缺", ledger::evidence_gaps(part.view.ledger, part.joined));
}

}  // namespace anze::screen
