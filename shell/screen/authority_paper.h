// The report to the authority as a paper to print.
#pragma once

#include "authority/authority.h"
#include "desk/wish.h"
#include "ledger/unit_file.h"

namespace anze::screen {

desk::Print print_of_report(const ledger::Ledger& ledger, const ledger::UnitFile& file,
                            const ledger::Entry<authority::Report>& report);

}  // namespace anze::screen
