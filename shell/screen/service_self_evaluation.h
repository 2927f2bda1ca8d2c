// The self-evaluation of a unit's standardization (Annex C table 12): the report, and the team that made it.
#pragma once

#include "screen/record_section.h"
#include "screen/service_part.h"

namespace anze::screen {

struct SelfEvaluationState {
    SectionState report = {};
    SectionState team = {};
};

void draw_self_evaluation(const ServicePart& part, SelfEvaluationState& state);

}  // namespace anze::screen
