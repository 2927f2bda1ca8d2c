// Part::visit: confirmed with the unit before (5.3.2), the group, who was on site and when (6.3.2.2), table 8.
#pragma once

#include "screen/service_group.h"
#include "screen/service_hand_out.h"

namespace anze::screen {

struct VisitState {
    Attempt attempt = {};
    GroupState group = {};
    HandOutState hand_out = {};
};

void draw_visit(const ServicePart& part, VisitState& state);

}  // namespace anze::screen
