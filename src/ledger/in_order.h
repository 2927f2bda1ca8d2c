// Records in the order of writing, not of arrival, so that every device lists the same.
#pragma once

#include "ledger/ledger.h"

namespace anze::ledger {

template <class R>
std::vector<const Entry<R>*> in_order(const Ledger& ledger, std::vector<const Entry<R>*> entries) {
    std::ranges::sort(entries, [&](const Entry<R>* a, const Entry<R>* b) {
        const Origin& left = ledger.origin(a->created_by);
        const Origin& right = ledger.origin(b->created_by);
        // What one action wrote has one time: its list keeps the order it was written in.
        return std::tie(left.time_seconds, left.seq, a->id) < std::tie(right.time_seconds, right.seq, b->id);
    });
    return entries;
}

template <class R>
std::vector<const Entry<R>*> in_order(const Ledger& ledger, StreamNumber stream) {
    return in_order(ledger, ledger.table<R>().in(stream));
}

template <class R>
std::vector<const Entry<R>*> newest_first(const Ledger& ledger, std::vector<const Entry<R>*> entries) {
    entries = in_order(ledger, std::move(entries));
    std::ranges::reverse(entries);
    return entries;
}

}  // namespace anze::ledger
