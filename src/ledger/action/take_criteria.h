// 6.2.2.2: a service takes the criteria its risks are judged by, as they are now.
#pragma once

#include "ledger/action/context.h"
#include "risk/criteria.h"

namespace anze::ledger {

struct TakeCriteria {
    StreamName stream = {};
    risk::Profile profile = {};  // one of risk_profiles() of ledger/risk_case.h
};

Refusals may(const Ledger& ledger, const TakeCriteria& action, calendar::Date today);
Changes perform(const Ledger& ledger, const TakeCriteria& action, const Context& context);

}  // namespace anze::ledger
