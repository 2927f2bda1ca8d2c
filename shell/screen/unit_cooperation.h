// How the unit was asked to cooperate, and what was reported of it to the authority (5.1.5, 6.3.2.3).
#pragma once

#include "screen/record_section.h"
#include "screen/unit_part.h"

namespace anze::screen {

struct CooperationState {
    SectionState attempts = {};
    SectionState reports = {};
};

void draw_cooperation(const UnitPart& part, CooperationState& state);

}  // namespace anze::screen
