// Walking the record types by their key. For the ledger's own files.
#pragma once

#include "ledger/ledger.h"

namespace anze::ledger {

template <class R>
struct TypeOf {
    using Record = R;
    static constexpr record::TypeInfo info = record::type<R>;
};

using Types = ForEveryRecord<TypeOf, std::tuple>;

// The record type behind a key, as a call with TypeOf<R>; false when no type has that key.
bool with_type(std::string_view key, auto&& call) {
    return std::apply(
        [&](auto... types) { return ((decltype(types)::info.key == key ? (call(types), true) : false) || ...); },
        Types{});
}

void for_every_type(auto&& call) {
    std::apply([&](auto... types) { (call(types), ...); }, Types{});
}

}  // namespace anze::ledger
