#include "screen/emergency_papers.h"

#include "form/plan_review.h"
#include "screen/paper_parties.h"

namespace anze::screen {

using emergency::PlanDocument;

form::Document paper_of_plan_review(const ledger::Ledger& ledger, const ledger::Case& joined,
                                    const emergency::ExpertReview& review) {
    form::PlanReviewContent content{.parties = parties_of(ledger, joined), .review = review};
    if (const auto* plan = ledger.find<PlanDocument>(review.plan_document_id))
        content.plan = plan->value;
    return form::plan_review_document(content);
}

form::Document paper_of_drill(const ledger::Ledger& ledger, const ledger::Case& joined, const emergency::Drill& drill,
                              form::DrillPaper paper) {
    form::DrillContent content{.parties = parties_of(ledger, joined), .drill = drill};
    if (const auto* plan = ledger.find<PlanDocument>(drill.plan_document_id))
        content.plan_title = plan->value.title;
    return form::drill_document(content, paper);
}

}  // namespace anze::screen
