// What came after a hazard was found: the notice (5.3.2), what the unit did, and the insurer's check of it (table 9);
// of a major one also how the unit was helped, and the report to the authority (6.3.2.3).
#pragma once

#include "screen/service_hazard_path.h"

namespace anze::screen {

struct AfterHazardState {
    Attempt acceptance = {};
    HazardPathState path = {};
};

void draw_after_hazard(const ServicePart& part, const ledger::HazardCase& each, AfterHazardState& state);

}  // namespace anze::screen
