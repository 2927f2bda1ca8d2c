// The written notice of hazards (5.3.2) as a paper to print.
#pragma once

#include "desk/wish.h"
#include "ledger/case.h"

namespace anze::screen {

desk::Print print_of_notice(const ledger::Ledger& ledger, const ledger::Case& joined,
                            const ledger::Entry<hazard::Notice>& notice);

}  // namespace anze::screen
