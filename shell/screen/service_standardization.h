// Part::evidence of a service of 6.4: its stages, the steps of work in them (Annex C table 10), the scores of the
// initial evaluation (table 11) and the unit's own evaluation (table 12).
#pragma once

#include "screen/record_section.h"
#include "screen/service_part.h"
#include "screen/service_self_evaluation.h"
#include "standardization/initial_evaluation.h"
#include "standardization/standardization.h"

namespace anze::screen {

struct StandardizationState {
    SectionState steps = {};
    SectionState scores = {};
    standardization::Stage stage = standardization::Stage::none;  // of a new step; none: the next one
    SelfEvaluationState self_evaluation = {};
};

void draw_standardization(const ServicePart& part, StandardizationState& state);

}  // namespace anze::screen
