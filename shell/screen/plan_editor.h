// The service plan of Annex C (parts 1, 2, 3.3, 4, 5) with what 5.3.1 asks for beyond it: on the unit's page for a plan
// that is made, and in a service for the plan it follows.
#pragma once

#include "screen/plan_proposal.h"

namespace anze::screen {

struct PlanEditorState {
    Attempt attempt = {};
    Awaited saved = {};
    PlanProposal proposal = {};
};

struct PlanSubject {
    std::string unit_id = {};
    const ledger::Entry<plan::ServicePlan>* entry = nullptr;  // null: a new one, which starts from
    plan::ServicePlan fresh = {};
    bool read_only = false;
};

void draw_plan_editor(const ScreenPart& part, const PlanSubject& subject, PlanEditorState& state);

}  // namespace anze::screen
