// Part::call_back: the unit is called back within 7 working days after the feedback (5.3.4.1).
#pragma once

#include "screen/service_part.h"
#include "widget/table.h"

namespace anze::screen {

struct CallBackState {
    Attempt attempt = {};
    widget::TableState scores = {};
};

void draw_call_back(const ServicePart& part, CallBackState& state);

}  // namespace anze::screen
