// A first wording of the service record from what is already known of the service.
#pragma once

#include "ledger/case.h"

namespace anze::ledger {

// Empty before the day on site is known.
std::string drafted_summary(const Case& joined);
// The hazards with their measures and dates.
std::string drafted_conclusion(const Case& joined);

}  // namespace anze::ledger
