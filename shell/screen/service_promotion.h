// Part::evidence of a service of 6.6: what was presented to the unit, in which way, and who was told.
#pragma once

#include "screen/record_section.h"
#include "screen/service_part.h"

namespace anze::screen {

struct PromotionState {
    SectionState events = {};
};

void draw_promotion(const ServicePart& part, PromotionState& state);

}  // namespace anze::screen
