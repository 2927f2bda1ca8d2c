// Part::hazards: what was found (6.3.2.3, table 9), one hazard to edit beside the list, the written notice (5.3.2).
#pragma once

#include "screen/list_intake.h"
#include "screen/service_hazard.h"
#include "screen/service_issue_notice.h"
#include "widget/table.h"

namespace anze::screen {

struct ServiceHazardsState {
    widget::TableState table = {};
    HazardState hazard = {};
    ListIntakeState list = {};
    IssueNoticeState notices = {};
};

void draw_service_hazards(const ServicePart& part, ServiceHazardsState& state);

}  // namespace anze::screen
