// 5.2.2, 5.2.4: the team of a plan, who of it counts as a professional, and whether it is large enough.
#pragma once

#include "screen/editing.h"

namespace anze::screen {

void draw_plan_team(const ScreenPart& part, plan::ServicePlan& plan, const std::vector<record::Error>& errors,
                    bool read_only);

}  // namespace anze::screen
