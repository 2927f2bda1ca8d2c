// A sealed file (7.2): what it is, its catalogue to print, what was added since and why, what was decided about its
// end, and giving it to somebody to read (7.3).
#pragma once

#include "screen/hand_over.h"
#include "screen/record_section.h"
#include "screen/service_part.h"

namespace anze::screen {

struct SealedState {
    SectionState supplements = {};
    SectionState disposals = {};
    HandOverState hand_over = {};
};

// 7.1.2: of an archived service.
form::Document paper_of_catalogue(const ServicePart& part);

void draw_sealed(const ServicePart& part, SealedState& state);

}  // namespace anze::screen
