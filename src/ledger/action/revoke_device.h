// A device of the insurer is lost, or its holder left: nothing it writes from now on counts anywhere.
#pragma once

#include "ledger/action/context.h"
#include "party/member_device.h"

namespace anze::ledger {

struct RevokeDevice {
    std::string member_device_id = {};
    std::vector<std::string> last_counts = {};  // "stream|count" of every chain of it that is here
};

Refusals may(const Ledger& ledger, const RevokeDevice& action, calendar::Date today);
Changes perform(const Ledger& ledger, const RevokeDevice& action, const Context& context);

}  // namespace anze::ledger
