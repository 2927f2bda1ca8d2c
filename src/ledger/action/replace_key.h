// The key of this device is replaced: signed by the old one, each stream that stands for itself says where that one
// ends and which goes on.
#pragma once

#include "ledger/action/context.h"

namespace anze::ledger {

struct ReplaceKey {
    struct Ending {
        StreamName stream = {};
        std::string id = {};
        std::vector<std::string> last_counts = {};
        std::string successor_signature = {};
    };

    std::string public_key = {};
    std::string successor = {};
    std::vector<Ending> endings = {};
};

Refusals may(const Ledger& ledger, const ReplaceKey& action, calendar::Date today);
Changes perform(const Ledger& ledger, const ReplaceKey& action, const Context& context);

}  // namespace anze::ledger
