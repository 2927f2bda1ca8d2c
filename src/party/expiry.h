// When a certificate, a licence or an agreement is about to end (5.2.3, 5.2.4, 5.2.5).
#pragma once

#include "calendar/date.h"

namespace anze::party {

// Our own reminder; the standard names no day. Time enough to renew, or to find somebody else for a service.
inline constexpr int expiry_notice_days = 60;

// From then on, and after the end, too; what has no end never.
inline bool ends_soon(calendar::Date end, calendar::Date today) {
    return end.is_set() && calendar::add_days(end, -expiry_notice_days) <= today;
}

}  // namespace anze::party
