// A person compared the fingerprint of another party's key, or of the own unit's other device, and found it right.
#pragma once

#include "ledger/action/context.h"
#include "ledger/known_key.h"

namespace anze::ledger {

struct TrustKey {
    std::string public_key = {};
    std::string fingerprint = {};
    record::Writer writer = record::Writer::none;
    std::string unit_id = {};
    std::string owner_name = {};
};

Refusals may(const Ledger& ledger, const TrustKey& action, calendar::Date today);
Changes perform(const Ledger& ledger, const TrustKey& action, const Context& context);

}  // namespace anze::ledger
