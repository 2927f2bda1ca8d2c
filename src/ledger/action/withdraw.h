// A record entered by mistake no longer counts; it stays in the journal with the reason (7.2: nothing is destroyed).
#pragma once

#include "ledger/action/context.h"

namespace anze::ledger {

template <class R>
struct Withdraw {
    std::string id = {};
    std::string reason = {};
};

template <class R>
Refusals may(const Ledger& ledger, const Withdraw<R>& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<R>);
    const Entry<R>* entry = ledger.find<R>(action.id);
    if (entry == nullptr)
        refusals.push_back({"要作废的记录不存在"});
    else
        append(refusals, sealed_refusals(ledger, ledger.stream_of(entry->stream)));
    append(refusals, sealed_refusals(ledger, record::type<R>.key, action.id));
    if (action.reason.empty())
        refusals.push_back({"请填写作废的原因", std::string(withdrawn_key), "7.2"});
    return refusals;
}

template <class R>
Changes perform(const Ledger& ledger, const Withdraw<R>& action, const Context&) {
    const Entry<R>& entry = *ledger.find<R>(action.id);
    Change change{ledger.stream_of(entry.stream), std::string(record::type<R>.key), entry.id};
    change.set[std::string(withdrawn_key)] = action.reason;
    return {std::move(change)};
}

}  // namespace anze::ledger
