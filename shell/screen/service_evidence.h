// Part::evidence: what a service other than a screening has to show (6.1, 6.2, 6.4 to 6.6).
#pragma once

#include "screen/service_assessment.h"
#include "screen/service_emergency.h"
#include "screen/service_promotion.h"
#include "screen/service_standardization.h"
#include "screen/service_training.h"

namespace anze::screen {

struct EvidenceState {
    std::uint64_t version = 0;  // of the ledger that the gaps were worked out from
    std::vector<record::Error> gaps = {};
    TrainingState training = {};
    AssessmentState assessment = {};
    StandardizationState standardization = {};
    EmergencyState emergency = {};
    PromotionState promotion = {};
};

void draw_evidence(const ServicePart& part, EvidenceState& state);

}  // namespace anze::screen
