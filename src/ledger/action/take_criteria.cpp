#include "ledger/action/take_criteria.h"

namespace anze::ledger {

// 6.2.2.2 the evaluation is by a method that is named
Refusals may(const Ledger& ledger, const TakeCriteria& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<risk::Criteria>);
    append(refusals, sealed_refusals(ledger, action.stream));
    append(refusals, risk::profile_gaps(action.profile));
    const auto known = ledger.in<risk::Criteria>(action.stream);
    const risk::Criteria criteria = risk::taken(action.profile);
    if (std::ranges::any_of(known, [&](const auto* each) { return each->value == criteria; }))
        refusals.push_back({"本次服务已经采用“" + criteria.name + "”"});
    return refusals;
}

Changes perform(const Ledger&, const TakeCriteria& action, const Context& context) {
    return {creation(action.stream, context.next_id(), risk::taken(action.profile))};
}

}  // namespace anze::ledger
