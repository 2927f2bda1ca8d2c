#include "screen/emergency_papers.h"

#include "form/emergency_plan.h"
#include "form/plan_evaluation.h"
#include "form/plan_review.h"
#include "ledger/in_order.h"
#include "ledger/plan_contents.h"
#include "ledger/plan_evaluation.h"
#include "screen/paper_parties.h"

namespace anze::screen {

using emergency::PlanDocument;

form::Document paper_of_emergency_plan(const ledger::Ledger& ledger, const ledger::Case& joined,
                                       const ledger::Entry<PlanDocument>& plan) {
    return form::emergency_plan_document({.parties = parties_of(ledger, joined),
                                          .plan = plan.value,
                                          .chapters = ledger::values_of(ledger::chapters_of(ledger, plan))});
}

form::Document paper_of_plan_review(const ledger::Ledger& ledger, const ledger::Case& joined,
                                    const emergency::ExpertReview& review) {
    form::PlanReviewContent content{.parties = parties_of(ledger, joined), .review = review};
    if (const auto* plan = ledger.find<PlanDocument>(review.plan_document_id))
        content.plan = plan->value;
    return form::plan_review_document(content);
}

form::Document paper_of_plan_evaluation(const ledger::Ledger& ledger, const ledger::Case& joined) {
    form::PlanEvaluationContent content{.parties = parties_of(ledger, joined),
                                        .rows = ledger::values_of(ledger::evaluation_rows(ledger, joined.stream))};
    for (const auto* plan : ledger::in_order<PlanDocument>(ledger, joined.stream))
        content.plan_titles.push_back(plan->value.title);
    return form::plan_evaluation_document(content);
}

form::Document paper_of_drill(const ledger::Ledger& ledger, const ledger::Case& joined, const emergency::Drill& drill,
                              form::DrillPaper paper) {
    form::DrillContent content{.parties = parties_of(ledger, joined), .drill = drill};
    if (const auto* plan = ledger.find<PlanDocument>(drill.plan_document_id))
        content.plan_title = plan->value.title;
    return form::drill_document(content, paper);
}

}  // namespace anze::screen
