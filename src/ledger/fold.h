// How one operation changes one record. The outcome is the same whatever the order in which concurrent operations come:
// a cell lives until an operation that knew it supersedes it.
#pragma once

#include "ledger/ledger.h"

namespace anze::ledger {

inline constexpr std::uint16_t withdrawn_field = 0xFFFF;
inline constexpr std::uint16_t unknown_field = 0xFFFE;

// The operations whose value the field now has.
std::vector<OperationNumber> living_in(const EntryBase& entry, record::Faces fields, std::string_view field_key);

template <class R>
std::vector<OperationNumber> living_in(const Entry<R>& entry, std::string_view field_key) {
    return living_in(entry, record::faces<R>(), field_key);
}

void fold_into(AnyTable& table, std::size_t place, const Folding& operation, const std::vector<Origin>& origins);

void append_conflicts(std::vector<Conflict>& found, const AnyTable& table, std::size_t place);

}  // namespace anze::ledger
