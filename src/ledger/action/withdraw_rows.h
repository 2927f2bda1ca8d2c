// Several rows of one table that no longer count, with one reason (7.2: nothing is destroyed).
#pragma once

#include "ledger/action/withdraw.h"

namespace anze::ledger {

template <class R>
struct WithdrawRows {
    std::vector<std::string> ids = {};
    std::string reason = {};
};

template <class R>
Refusals may(const Ledger& ledger, const WithdrawRows<R>& action, calendar::Date today) {
    Refusals refusals;
    if (action.ids.empty())
        refusals.push_back({"没有要作废的行"});
    // What is refused of all of them alike is told once.
    for (const std::string& id : action.ids) {
        for (record::Error& each : may(ledger, Withdraw<R>{id, action.reason}, today)) {
            if (!std::ranges::contains(refusals, each))
                refusals.push_back(std::move(each));
        }
    }
    return refusals;
}

template <class R>
Changes perform(const Ledger& ledger, const WithdrawRows<R>& action, const Context& context) {
    Changes changes;
    for (const std::string& id : action.ids)
        changes.append_range(perform(ledger, Withdraw<R>{id, action.reason}, context));
    return changes;
}

}  // namespace anze::ledger
