// What an import made no longer counts, all of it at once; what it only brought up to date stays as it is. Refused
// where something was built on it since.
#pragma once

#include "ledger/action/context.h"

namespace anze::ledger {

struct UndoImport {
    std::string id = {};
    std::string reason = {};
};

Refusals may(const Ledger& ledger, const UndoImport& action, calendar::Date today);
Changes perform(const Ledger& ledger, const UndoImport& action, const Context& context);

}  // namespace anze::ledger
