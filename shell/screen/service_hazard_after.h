// What came after a hazard was found: the notice (5.3.2), what the unit did, and the insurer's check of it (table 9).
#pragma once

#include "screen/service_part.h"

namespace anze::screen {

void draw_after_hazard(const ServicePart& part, const ledger::HazardCase& each, Attempt& attempt);

}  // namespace anze::screen
