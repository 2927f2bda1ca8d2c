// What a screening is written down in (Annex C, tables 8 and 9), as papers to print.
#pragma once

#include "form/document.h"
#include "ledger/case.h"

namespace anze::screen {

form::Document paper_of_site_record(const ledger::Ledger& ledger, const ledger::Case& joined);
form::Document paper_of_hazard_ledger(const ledger::Ledger& ledger, const ledger::Case& joined, calendar::Date today);

}  // namespace anze::screen
