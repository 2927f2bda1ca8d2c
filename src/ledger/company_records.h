// What the insurer keeps for itself alone (company stream), as the records that count.
#pragma once

#include "ledger/ledger.h"

namespace anze::ledger {

template <class R>
std::vector<const Entry<R>*> company_records(const Ledger& ledger) {
    const auto stream = ledger.stream_number(company_stream());
    return stream ? ledger.table<R>().in(*stream) : std::vector<const Entry<R>*>();
}

// For the rules, which look at plain values; those `counts` says yes to.
template <class R>
std::vector<R> company_values(const Ledger& ledger, auto&& counts) {
    std::vector<R> values;
    for (const auto* each : company_records<R>(ledger)) {
        if (counts(each->value))
            values.push_back(each->value);
    }
    return values;
}

template <class R>
std::vector<R> company_values(const Ledger& ledger) {
    return company_values<R>(ledger, [](const R&) { return true; });
}

}  // namespace anze::ledger
