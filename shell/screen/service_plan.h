// Part::plan: the plan that the service follows (5.3.1), with its team (5.2.2).
#pragma once

#include "screen/plan_editor.h"
#include "screen/service_part.h"

namespace anze::screen {

struct PlanState {
    PlanEditorState editor = {};
};

void draw_plan(const ServicePart& part, PlanState& state);

}  // namespace anze::screen
