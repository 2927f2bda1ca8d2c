// 5.2.2, 5.3.1: for each item of a plan who fits into its team on the day of the service, and why someone does not.
#pragma once

#include "ledger/partner.h"
#include "screen/editing.h"

namespace anze::screen {

// Worked out once for each state of the ledger, each day and each choice of items.
struct PlanProposal {
    struct Item {
        code::ServiceItem item = code::ServiceItem::none;
        std::vector<ledger::Candidate> candidates = {};
    };

    calendar::Date on = {};                                  // as typed; not set: the day it is made for
    code::ServiceItem shown_item = code::ServiceItem::none;  // whose persons are shown

    std::vector<Item> items = {};
    std::string unit_id = {};
    calendar::Date made_for = {};
    std::uint64_t version = 0;

    void update(const ScreenPart& part, const std::string& of_unit, const plan::ServicePlan& plan);
};

// A press adds a person to the plan.
void draw_plan_proposal(plan::ServicePlan& plan, PlanProposal& proposal);

}  // namespace anze::screen
