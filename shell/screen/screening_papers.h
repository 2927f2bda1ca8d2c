// What a screening is written down in (Annex C, tables 8 and 9), as papers to print.
#pragma once

#include "desk/wish.h"
#include "ledger/case.h"

namespace anze::screen {

desk::Print print_of_site_record(const ledger::Ledger& ledger, const ledger::Case& joined);
desk::Print print_of_hazard_ledger(const ledger::Ledger& ledger, const ledger::Case& joined, calendar::Date today);

}  // namespace anze::screen
