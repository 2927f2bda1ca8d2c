// 5.3.1: the group that was formed for this unit, with what makes each of them a professional.
#pragma once

#include "screen/service_part.h"
#include "screen/withdrawal.h"

namespace anze::screen {

struct GroupState {
    bool joining = false;
    std::string joins = {};  // id of a professional
    Attempt attempt = {};
    Withdrawal leaving = {};
};

void draw_group(const ServicePart& part, GroupState& state);

}  // namespace anze::screen
