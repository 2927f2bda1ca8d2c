// Part::evidence of a service of 6.4.
#pragma once

#include "screen/record_section.h"
#include "screen/service_part.h"

namespace anze::screen {

struct StandardizationState {};

void draw_standardization(const ServicePart& part, StandardizationState& state);

}  // namespace anze::screen
