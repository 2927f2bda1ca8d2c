// A device that works for the insurer is lost, or its holder left: nothing it writes from now on counts anywhere.
#pragma once

#include "ledger/action/context.h"
#include "party/member_device.h"

namespace anze::ledger {

// The chains of one of its keys that are here, as "stream|count".
struct KeyEnd {
    std::string public_key = {};
    std::vector<std::string> last_counts = {};
};

struct RevokeDevice {
    std::string member_device_id = {};
    std::vector<KeyEnd> ends = {};  // of every key that it ever signed with
};

Refusals may(const Ledger& ledger, const RevokeDevice& action, calendar::Date today);
Changes perform(const Ledger& ledger, const RevokeDevice& action, const Context& context);

}  // namespace anze::ledger
