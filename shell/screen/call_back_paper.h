// The call-back with D.1 and D.2 as a paper to print; forms to fill in by hand where the unit has not answered.
#pragma once

#include "form/document.h"
#include "ledger/case.h"

namespace anze::screen {

form::Document paper_of_call_back(const ledger::Ledger& ledger, const ledger::Case& joined);

}  // namespace anze::screen
