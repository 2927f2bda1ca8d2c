// Part::evidence of a service of 6.5.
#pragma once

#include "screen/record_section.h"
#include "screen/service_part.h"

namespace anze::screen {

struct EmergencyState {};

void draw_emergency(const ServicePart& part, EmergencyState& state);

}  // namespace anze::screen
