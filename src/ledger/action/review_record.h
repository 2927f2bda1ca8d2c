// 5.3.3: the management body reviews the service record.
#pragma once

#include "ledger/action/context.h"

namespace anze::ledger {

struct ReviewRecord {
    StreamNumber service = 0;
    std::string reviewer = {};
    service::Verdict verdict = service::Verdict::none;
    std::string opinion = {};
};

Refusals may(const Ledger& ledger, const ReviewRecord& action, calendar::Date today);
Changes perform(const Ledger& ledger, const ReviewRecord& action, const Context& context);

}  // namespace anze::ledger
