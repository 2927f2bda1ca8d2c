// 5.3.1: one service of a plan begins: its group is formed from the plan's team.
#pragma once

#include "ledger/action/context.h"

namespace anze::ledger {

struct OpenService {
    std::string plan_id = {};
    calendar::Date planned_on = {};
    std::vector<service::ChecklistItem> checklist = {};
    code::ServiceItem item = code::ServiceItem::hazard_screening;
    std::string title = {};  // empty: after the kind, the year and how many there were
};

// What made the person a professional, as it is now.
service::GroupMember member_of(const Entry<party::Professional>& person, bool leads);

Refusals may(const Ledger& ledger, const OpenService& action, calendar::Date today);
Changes perform(const Ledger& ledger, const OpenService& action, const Context& context);

}  // namespace anze::ledger
