// The house's own library of hazards: what it has, taken in from a list and given out as one.
#pragma once

#include "screen/list_intake.h"
#include "screen/record_section.h"

namespace anze::screen {

struct OwnLibraryState {
    SectionState entries = {};
    ListIntakeState list = {};
};

void draw_own_library(const ScreenPart& part, OwnLibraryState& state);

}  // namespace anze::screen
