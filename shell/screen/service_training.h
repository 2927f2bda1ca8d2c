// Part::evidence of a service of 6.1.
#pragma once

#include "screen/record_section.h"
#include "screen/service_part.h"

namespace anze::screen {

struct TrainingState {};

void draw_training(const ServicePart& part, TrainingState& state);

}  // namespace anze::screen
