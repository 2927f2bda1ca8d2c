// Papers of standardization (Annex C.3.4): one piece of work (table 10), the initial evaluation (table 11) and the
// self-evaluation (table 12).
#pragma once

#include "form/document.h"
#include "ledger/case.h"
#include "standardization/initial_evaluation.h"
#include "standardization/self_evaluation.h"
#include "standardization/standardization.h"

namespace anze::screen {

form::Document paper_of_step(const ledger::Ledger& ledger, const ledger::Case& joined,
                             const ledger::Entry<standardization::Step>& step);

form::Document paper_of_initial_evaluation(const ledger::Ledger& ledger, const ledger::Case& joined);
form::Document paper_of_self_evaluation(const ledger::Ledger& ledger, const ledger::Case& joined,
                                        const standardization::SelfEvaluation& evaluation);

}  // namespace anze::screen
