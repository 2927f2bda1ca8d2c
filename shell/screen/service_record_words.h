// A first wording of the service record from what is already known of the service.
#pragma once

#include "ledger/case.h"

namespace anze::screen {

// 6.3.2.5: time, persons and what was done.
std::string drafted_summary(const ledger::Case& joined);
// The hazards with their measures and dates.
std::string drafted_conclusion(const ledger::Case& joined);

}  // namespace anze::screen
