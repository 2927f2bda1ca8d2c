// 5.2.2, 5.2.4: the team of a plan, who of it counts as a professional, and whether it is large enough.
#pragma once

#include "screen/plan_proposal.h"

namespace anze::screen {

struct PlanTeamPart : ScreenPart {
    const std::string& unit_id;
    plan::ServicePlan& plan;
    const std::vector<record::Error>& errors;
    bool read_only = false;
};

void draw_plan_team(const PlanTeamPart& part, PlanProposal& proposal);

}  // namespace anze::screen
