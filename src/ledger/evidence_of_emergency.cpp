#include "emergency/emergency.h"
#include "ledger/evidence.h"
#include "ledger/plan_contents.h"
#include "ledger/plan_evaluation.h"
#include "ledger/row_gaps.h"

namespace anze::ledger {
namespace {

using emergency::Drill;
using emergency::ExpertReview;
using emergency::PlanDocument;

std::string name_of(const Ledger&, const PlanDocument& plan) {
    return "预案“" + plan.title + "”";
}

std::string name_of(const Ledger& ledger, const ExpertReview& review) {
    const auto* plan = ledger.find<PlanDocument>(review.plan_document_id);
    const std::string of = plan != nullptr ? "“" + plan->value.title + "”" : "";
    return of + "的评审（" + calendar::to_string(review.reviewed_on) + "）";
}

std::string name_of(const Ledger&, const Drill& drill) {
    return std::string(record::choice_label(drill.kind)) + "演练（" + calendar::to_string(drill.held_on) + "）";
}

// Table 13 belongs to a review and is none by itself.
void check_evaluation(const Ledger& ledger, StreamNumber stream, std::vector<record::Error>& gaps) {
    RowGaps all(record::type<emergency::EvaluationRow>.label);
    const auto rows = evaluation_rows(ledger, stream);
    for (std::size_t at = 0; at < rows.size(); ++at)
        all.add(at, emergency::evaluation_gaps(rows[at]->value));
    all.take_into(gaps);
}

}  // namespace

// 6.5.1.1 6.5.2.1 6.5.2.2 6.5.2.3 C.3.5 a plan, a review or a drill, and what is asked of each of them
std::vector<record::Error> emergency_evidence_gaps(const Ledger& ledger, const Case& each) {
    std::vector<record::Error> gaps;
    std::size_t count = 0;
    const auto add = [&](const auto& entries, auto gaps_in) {
        count += entries.size();
        for (const auto* entry : entries)
            std::ranges::move(gaps_of(name_of(ledger, entry->value), gaps_in(*entry)), std::back_inserter(gaps));
    };
    add(ledger.table<PlanDocument>().in(each.stream),
        [&](const Entry<PlanDocument>& plan) { return plan_gaps(ledger, plan); });
    add(ledger.table<ExpertReview>().in(each.stream),
        [](const Entry<ExpertReview>& review) { return emergency::review_gaps(review.value); });
    add(ledger.table<Drill>().in(each.stream),
        [](const Entry<Drill>& drill) { return emergency::drill_gaps(drill.value); });
    check_evaluation(ledger, each.stream, gaps);
    if (count == 0)
        gaps.push_back({"还没有登记应急预案、预案评审或应急演练，请至少登记其中一项", {}, "6.5.1.1"});
    return gaps;
}

}  // namespace anze::ledger
