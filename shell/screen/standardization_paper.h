// One piece of work of standardization (Annex C, table 10) as a paper to print.
#pragma once

#include "form/document.h"
#include "ledger/case.h"
#include "standardization/standardization.h"

namespace anze::screen {

form::Document paper_of_step(const ledger::Ledger& ledger, const ledger::Case& joined,
                             const ledger::Entry<standardization::Step>& step);

}  // namespace anze::screen
