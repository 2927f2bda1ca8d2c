// Annex A and B as maps without a case, for those who learn the way: each step with its clause and its limit.
#pragma once

#include "screen/flow.h"

namespace anze::screen {

struct FlowMapsState {
    int service_step = -1;  // whose sentence is shown; -1: none
    int complaint_step = -1;
};

void draw_flow_maps(FlowMapsState& state);

}  // namespace anze::screen
