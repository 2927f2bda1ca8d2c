// 5.3.2: hazards found on site are told to the unit in writing (隐患告知书).
#pragma once

#include "ledger/action/context.h"

namespace anze::ledger {

struct IssueNotice {
    StreamNumber service = 0;
    std::vector<std::string> hazard_ids = {};
    hazard::Delivery delivery = hazard::Delivery::none;
    std::string received_by = {};
};

Refusals may(const Ledger& ledger, const IssueNotice& action, calendar::Date today);
Changes perform(const Ledger& ledger, const IssueNotice& action, const Context& context);

}  // namespace anze::ledger
