// What the insurer keeps for itself alone (company stream), as the records that count.
#pragma once

#include "ledger/ledger.h"

namespace anze::ledger {

// Whose archive it is; an empty record where that is another's.
inline party::Insurer own_insurer(const Ledger& ledger) {
    const auto& all = ledger.table<party::Insurer>().all();
    return all.empty() ? party::Insurer() : all.front().value;
}

template <class R>
std::vector<const Entry<R>*> company_records(const Ledger& ledger) {
    return ledger.in<R>(company_stream());
}

template <class R>
std::vector<R> company_values(const Ledger& ledger) {
    return values_of(company_records<R>(ledger));
}

// Those `counts` says yes to.
template <class R>
std::vector<R> company_values(const Ledger& ledger, auto&& counts) {
    auto values = company_values<R>(ledger);
    std::erase_if(values, [&](const R& value) { return !counts(value); });
    return values;
}

}  // namespace anze::ledger
