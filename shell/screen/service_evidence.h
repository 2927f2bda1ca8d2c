// Part::evidence: what a service other than a screening has to show (6.1, 6.2, 6.4 to 6.6).
#pragma once

#include "screen/record_section.h"
#include "screen/service_part.h"

namespace anze::screen {

struct EvidenceState {};

void draw_evidence(const ServicePart& part, EvidenceState& state);

}  // namespace anze::screen
