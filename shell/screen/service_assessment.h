// Part::evidence of a service of 6.2.
#pragma once

#include "screen/record_section.h"
#include "screen/service_part.h"

namespace anze::screen {

struct AssessmentState {};

void draw_assessment(const ServicePart& part, AssessmentState& state);

}  // namespace anze::screen
