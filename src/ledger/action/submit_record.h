// 5.3.3: the service record is put in order and handed to the management body for review.
#pragma once

#include "ledger/action/context.h"

namespace anze::ledger {

struct SubmitRecord {
    StreamNumber service = 0;
    std::string summary = {};
    std::string conclusion = {};
    std::string deviations = {};  // the reason, where a demand of the standard stays open
};

Refusals may(const Ledger& ledger, const SubmitRecord& action, calendar::Date today);
Changes perform(const Ledger& ledger, const SubmitRecord& action, const Context& context);

}  // namespace anze::ledger
