// The service plans of a unit (5.3.1).
#pragma once

#include "screen/plan_editor.h"
#include "screen/unit_part.h"

namespace anze::screen {

void draw_plans(const UnitPart& part);

// The plan of that id on a page of its own, or a new one.
void draw_unit_plan(const UnitPart& part, const std::string& plan_id, PlanEditorState& state);

}  // namespace anze::screen
