// A hazard on the answer: what was found, and what the unit did about it (6.3.2.3, Annex C table 9).
#pragma once

#include "screen/service_part.h"

#include <set>

namespace anze::screen {

struct RectificationState {
    Attempt attempt = {};
    std::set<std::string> open = {};  // hazards whose rectification is being written
};

void draw_rectification(const ServicePart& part, const ledger::HazardCase& one, std::size_t number,
                        RectificationState& state);

}  // namespace anze::screen
