// Emergency plans, their evaluation (Annex C.3.5, table 13), the report of a plan's review and the papers of a drill to
// print.
#pragma once

#include "form/document.h"
#include "form/drill_papers.h"
#include "ledger/case.h"

namespace anze::screen {

form::Document paper_of_emergency_plan(const ledger::Ledger& ledger, const ledger::Case& joined,
                                       const ledger::Entry<emergency::PlanDocument>& plan);
form::Document paper_of_plan_review(const ledger::Ledger& ledger, const ledger::Case& joined,
                                    const emergency::ExpertReview& review);
form::Document paper_of_plan_evaluation(const ledger::Ledger& ledger, const ledger::Case& joined);
form::Document paper_of_drill(const ledger::Ledger& ledger, const ledger::Case& joined, const emergency::Drill& drill,
                              form::DrillPaper paper);

}  // namespace anze::screen
