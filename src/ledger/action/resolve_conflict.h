// Two values of one field were written without knowing of each other; a person says which one counts.
#pragma once

#include "ledger/action/context.h"

namespace anze::ledger {

struct ResolveConflict {
    std::string type_key = {};
    std::string record_id = {};
    std::string field_key = {};
    OperationNumber chosen = 0;
};

Refusals may(const Ledger& ledger, const ResolveConflict& action, calendar::Date today);
Changes perform(const Ledger& ledger, const ResolveConflict& action, const Context& context);

}  // namespace anze::ledger
