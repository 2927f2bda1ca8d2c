// The report of a service as a paper to print.
#pragma once

#include "desk/wish.h"
#include "ledger/case.h"

namespace anze::screen {

desk::Print print_of_service_report(const ledger::Ledger& ledger, const ledger::Case& joined);

}  // namespace anze::screen
