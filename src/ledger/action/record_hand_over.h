// 7.3: what an insurer gives to anybody is logged before it leaves the house.
#pragma once

#include "archive/hand_over.h"
#include "ledger/action/context.h"

namespace anze::ledger {

struct RecordHandOver {
    std::string unit_id = {};
    archive::Recipient recipient = {};
    std::vector<std::string> streams = {};
    std::string file_name = {};
};

// To the unit itself its results go without being asked (5.3.3).
archive::Recipient feedback_to(const party::InsuredUnit& unit);

Refusals may(const Ledger& ledger, const RecordHandOver& action, calendar::Date today);
Changes perform(const Ledger& ledger, const RecordHandOver& action, const Context& context);

}  // namespace anze::ledger
