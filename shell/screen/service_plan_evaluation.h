// The evaluation of the emergency plans of a service of 6.5 (Annex C.3.5, table 13): how far it is, and its sheet.
#pragma once

#include "screen/service_part.h"
#include "screen/sheet_section.h"

namespace anze::screen {

struct PlanEvaluationState {
    SheetSectionState sheet = {};
    bool as_sheet = false;
};

void draw_plan_evaluation(const ServicePart& part, PlanEvaluationState& state);
void draw_plan_evaluation_sheet(const ServicePart& part, PlanEvaluationState& state);

}  // namespace anze::screen
