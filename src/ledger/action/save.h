// A record that a person filled in or changed, as a whole: most of what is written. Which demands of the standard are
// still open is shown, not refused: the truth of what happened can always be recorded.
#pragma once

#include "ledger/action/context.h"
#include "record/check.h"

namespace anze::ledger {

template <class R>
struct Save {
    StreamName stream = {};
    std::string id = {};  // empty: a new record
    R value = {};
};

// What the table of fields and the record's own rules refuse.
template <class R>
Refusals value_refusals(const Ledger&, const Save<R>& action) {
    return record::check(action.value);
}
Refusals value_refusals(const Ledger& ledger, const Save<policy::Policy>& action);
Refusals value_refusals(const Ledger& ledger, const Save<service::Visit>& action);
Refusals value_refusals(const Ledger& ledger, const Save<hazard::Hazard>& action);
Refusals value_refusals(const Ledger& ledger, const Save<hazard::Rectification>& action);
Refusals value_refusals(const Ledger& ledger, const Save<hazard::Acceptance>& action);
Refusals value_refusals(const Ledger& ledger, const Save<revisit::SatisfactionSurvey>& action);
Refusals value_refusals(const Ledger& ledger, const Save<plan::ServicePlan>& action);

template <class R>
Refusals may(const Ledger& ledger, const Save<R>& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<R>);
    append(refusals, sealed_refusals(ledger, action.stream));
    if (!action.id.empty() && ledger.find<R>(action.id) == nullptr)
        refusals.push_back({"要改的记录不存在"});
    append(refusals, value_refusals(ledger, action));
    return refusals;
}

template <class R>
Changes perform(const Ledger& ledger, const Save<R>& action, const Context& context) {
    const Entry<R>* entry = action.id.empty() ? nullptr : ledger.find<R>(action.id);
    Change change = entry != nullptr
                        ? alteration(ledger, *entry, action.value)
                        : creation(action.stream, action.id.empty() ? context.next_id() : action.id, action.value);
    if (change.set.empty())
        return {};
    return {std::move(change)};
}

}  // namespace anze::ledger
