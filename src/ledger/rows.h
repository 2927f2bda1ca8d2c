// The rows of a table of the paper, in the order that people gave them.
#pragma once

#include "ledger/in_order.h"
#include "record/position.h"

namespace anze::ledger {

template <record::HasPosition R>
std::vector<const Entry<R>*> rows_in_order(const Ledger& ledger, std::vector<const Entry<R>*> rows) {
    rows = in_order(ledger, std::move(rows));
    std::ranges::stable_sort(rows, {}, [](const Entry<R>* each) -> const std::string& { return each->value.position; });
    return rows;
}

template <record::HasPosition R>
std::vector<const Entry<R>*> rows_of(const Ledger& ledger, const StreamName& stream) {
    return rows_in_order(ledger, ledger.in<R>(stream));
}

}  // namespace anze::ledger
