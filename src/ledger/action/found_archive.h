// First start: who uses this device.
#pragma once

#include "ledger/action/context.h"

namespace anze::ledger {

struct FoundArchive {
    record::Writer side = record::Writer::none;
    std::string owner_name = {};  // the insurer, or the unit as the person calls it
    std::string person_name = {};
    std::string management_body = {};
    party::DeviceRole role = party::DeviceRole::none;  // of a device that works for the insurer
};

Refusals may(const Ledger& ledger, const FoundArchive& action, calendar::Date today);
Changes perform(const Ledger& ledger, const FoundArchive& action, const Context& context);

}  // namespace anze::ledger
