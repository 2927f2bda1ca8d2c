// The contents of the emergency plans of a service of 6.5 (Annex C.3.5): how far they are, and a sheet for each plan.
#pragma once

#include "emergency/plan_contents.h"
#include "screen/service_part.h"
#include "screen/sheet_section.h"

namespace anze::screen {

struct PlanContentsState {
    SheetSectionState sheet = {};
    std::string plan_id = {};  // whose sheet is open; empty: none
};

void draw_plan_contents(const ServicePart& part, const ledger::Entry<emergency::PlanDocument>& plan,
                        PlanContentsState& state);
void draw_plan_contents_sheet(const ServicePart& part, const ledger::Entry<emergency::PlanDocument>& plan,
                              PlanContentsState& state);

}  // namespace anze::screen
