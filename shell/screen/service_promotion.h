// Part::evidence of a service of 6.6.
#pragma once

#include "screen/record_section.h"
#include "screen/service_part.h"

namespace anze::screen {

struct PromotionState {};

void draw_promotion(const ServicePart& part, PromotionState& state);

}  // namespace anze::screen
