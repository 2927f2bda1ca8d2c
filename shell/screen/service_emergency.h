// Part::evidence of a service of 6.5: emergency plans and what they say, their evaluation and review, and drills.
#pragma once

#include "screen/record_section.h"
#include "screen/service_part.h"
#include "screen/service_plan_contents.h"
#include "screen/service_plan_evaluation.h"

namespace anze::screen {

struct EmergencyState {
    SectionState plans = {};
    PlanContentsState contents = {};
    PlanEvaluationState evaluation = {};
    SectionState reviews = {};
    SectionState drills = {};
};

void draw_emergency(const ServicePart& part, EmergencyState& state);

}  // namespace anze::screen
