// One piece of work of standardization (Annex C, table 10) and the initial evaluation (table 11) as papers.
#pragma once

#include "form/document.h"
#include "ledger/case.h"
#include "standardization/initial_evaluation.h"
#include "standardization/standardization.h"

namespace anze::screen {

form::Document paper_of_step(const ledger::Ledger& ledger, const ledger::Case& joined,
                             const ledger::Entry<standardization::Step>& step);

form::Document paper_of_initial_evaluation(const ledger::Ledger& ledger, const ledger::Case& joined);

}  // namespace anze::screen
