// Part::feedback: the reviewed results go to the unit (5.3.3, 6.3.2.4).
#pragma once

#include "screen/service_part.h"

namespace anze::screen {

struct ServiceFeedbackState {
    Attempt attempt = {};
};

void draw_service_feedback(const ServicePart& part, ServiceFeedbackState& state);

}  // namespace anze::screen
