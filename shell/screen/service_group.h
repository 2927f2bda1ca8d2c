// 5.3.1: the group that was formed for this unit, with what makes each of them a professional.
#pragma once

#include "screen/service_part.h"

namespace anze::screen {

struct GroupState {
    bool joining = false;
    std::string joins = {};  // id of a professional
    bool leaving = false;
    std::string leaves = {};  // id of a member
    std::string reason = {};
    Attempt attempt = {};
};

void draw_group(const ServicePart& part, GroupState& state);

}  // namespace anze::screen
