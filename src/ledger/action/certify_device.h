// A registered device takes a service out: the insurer's key says in the unit's stream that it may write there.
#pragma once

#include "ledger/action/context.h"
#include "party/member_device.h"

namespace anze::ledger {

struct CertifyDevice {
    std::string member_device_id = {};
    StreamNumber service = 0;
};

Refusals may(const Ledger& ledger, const CertifyDevice& action, calendar::Date today);
Changes perform(const Ledger& ledger, const CertifyDevice& action, const Context& context);

}  // namespace anze::ledger
