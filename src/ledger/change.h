// What an action wants written: the fields to set on one record. The journal makes signed operations of it.
#pragma once

#include "ledger/ledger.h"

namespace anze::ledger {

struct Change {
    StreamName stream = {};
    std::string type = {};
    std::string id = {};
    record::Json set = record::Json::object();
};

template <class R>
Change creation(StreamName stream, std::string id, const R& value) {
    return {std::move(stream), std::string(record::type<R>.key), std::move(id), record::changed_fields(R{}, value)};
}

template <class R>
Change alteration(const Ledger& ledger, const Entry<R>& entry, const R& after) {
    return {ledger.stream_of(entry.stream), std::string(record::type<R>.key), entry.id,
            record::changed_fields(entry.value, after)};
}

}  // namespace anze::ledger
