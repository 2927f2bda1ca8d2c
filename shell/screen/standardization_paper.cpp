#include "screen/standardization_paper.h"

#include "form/initial_evaluation.h"
#include "form/self_evaluation.h"
#include "form/standardization_step.h"
#include "ledger/in_order.h"
#include "screen/paper_parties.h"

namespace anze::screen {

form::Document paper_of_step(const ledger::Ledger& ledger, const ledger::Case& joined,
                             const ledger::Entry<standardization::Step>& step) {
    auto entries = ledger.table<standardization::Step>().in(joined.stream);
    std::ranges::stable_sort(entries, {}, [](const auto* each) { return each->value.done_on; });
    form::StandardizationStepContent content{.parties = parties_of(ledger, joined)};
    for (const auto* each : entries) {
        content.steps.push_back(each->value);
        if (each->id == step.id)
            break;
    }
    return form::standardization_step_document(content);
}

form::Document paper_of_initial_evaluation(const ledger::Ledger& ledger, const ledger::Case& joined) {
    form::InitialEvaluationContent content{
        .parties = parties_of(ledger, joined),
        .scores = ledger::values_of(ledger.table<standardization::ElementScore>().in(joined.stream))};
    if (joined.visit != nullptr) {
        content.first_day_on = joined.visit->value.first_day_on;
        content.last_day_on = joined.visit->value.last_day_on;
        content.escort = joined.visit->value.escort;
    }
    for (const auto& each : joined.hazards)
        content.hazards.push_back(each.hazard->value);
    return form::initial_evaluation_document(content);
}

form::Document paper_of_self_evaluation(const ledger::Ledger& ledger, const ledger::Case& joined,
                                        const standardization::SelfEvaluation& evaluation) {
    const auto team = ledger::in_order<standardization::TeamMember>(ledger, joined.stream);
    return form::self_evaluation_document(
        {.parties = parties_of(ledger, joined), .evaluation = evaluation, .team = ledger::values_of(team)});
}

}  // namespace anze::screen
