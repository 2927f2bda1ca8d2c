// Part::evidence of a service of 6.5: emergency plans, their review by experts, and drills.
#pragma once

#include "screen/record_section.h"
#include "screen/service_part.h"

namespace anze::screen {

struct EmergencyState {
    SectionState plans = {};
    SectionState reviews = {};
    SectionState drills = {};
};

void draw_emergency(const ServicePart& part, EmergencyState& state);

}  // namespace anze::screen
