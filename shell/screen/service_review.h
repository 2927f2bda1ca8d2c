// 5.3.3: the management body reviews the service record; another person than its author.
#pragma once

#include "screen/service_part.h"

namespace anze::screen {

struct ReviewState {
    Attempt attempt = {};
};

void draw_review(const ServicePart& part, ReviewState& state);

}  // namespace anze::screen
