// A service goes out with a device that works for the insurer, or comes back from there.
#pragma once

#include "screen/service_part.h"

namespace anze::screen {

struct HandOutState {
    bool open = false;
    std::string member_device_id = {};
};

void draw_hand_out(const ServicePart& part, HandOutState& state);

}  // namespace anze::screen
