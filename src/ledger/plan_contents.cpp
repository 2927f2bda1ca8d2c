#include "ledger/plan_contents.h"

#include "ledger/in_order.h"
#include "ledger/row_order.h"

namespace anze::ledger {

using emergency::PlanChapter;
using emergency::PlanDocument;

std::vector<const Entry<PlanChapter>*> chapters_of(const Ledger& ledger, const Entry<PlanDocument>& plan) {
    auto chapters = ledger.table<PlanChapter>().in(plan.stream);
    std::erase_if(chapters, [&](const auto* each) { return each->value.plan_document_id != plan.id; });
    chapters = in_order(ledger, std::move(chapters));
    sort_by_number(chapters, &PlanChapter::order);
    return chapters;
}

// 6.5.2.1, C.3.5 the way a plan was made, and what it says
std::vector<record::Error> plan_gaps(const Ledger& ledger, const Entry<PlanDocument>& plan) {
    auto gaps = emergency::plan_gaps(plan.value);
    gaps.append_range(emergency::contents_gaps(plan.value, values_of(chapters_of(ledger, plan))));
    return gaps;
}

}  // namespace anze::ledger
