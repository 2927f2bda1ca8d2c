#include "screen/service_evidence.h"

#include "ledger/evidence.h"

namespace anze::screen {
namespace {

void draw_kind(const ServicePart& part, EvidenceState& state) {
    using code::ServiceItem;
    switch (part.joined.kind().item) {
    case ServiceItem::training:
        return draw_training(part, state.training);
    case ServiceItem::risk_assessment:
        return draw_assessment(part, state.assessment);
    case ServiceItem::standardization:
        return draw_standardization(part, state.standardization);
    case ServiceItem::emergency:
        return draw_emergency(part, state.emergency);
    case ServiceItem::technology_promotion:
        return draw_promotion(part, state.promotion);
    default:
        widget::secondary("这类服务不要求专门的成果材料：现场照片在“现场”，过程和结论写在“记录与审核”。");
    }
}

}  // namespace

void draw_evidence(const ServicePart& part, EvidenceState& state) {
    draw_kind(part, state);
    if (!part.on_insurer_side())
        return;
    const ledger::Ledger& ledger = part.view.ledger;
    if (std::exchange(state.version, ledger.version()) != ledger.version())
        state.gaps = ledger::evidence_gaps(ledger, part.joined);
    gap_list("报审前还缺", state.gaps);
}

}  // namespace anze::screen
