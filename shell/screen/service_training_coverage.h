// How far the trainings of the policy's period cover the insured persons (6.1.2.3).
#pragma once

#include "screen/service_training.h"

namespace anze::screen {

void draw_coverage(const ServicePart& part, TrainingState& state);

}  // namespace anze::screen
