// The order of rows that a person arranged: a number in each, kept by all devices alike.
#pragma once

#include "ledger/table.h"

#include <span>

namespace anze::ledger {

// Numbers for rows that shall stand as given; an unset one has none yet. As few as possible
// are changed, none where the rows stand so by themselves: numbered ones by number, then the others as they came.
// `came`: when the row was written, new ones last.
struct RowNumber {
    record::Count number = {};
    std::uint64_t came = 0;
};
std::vector<record::Count> row_numbers(std::span<const RowNumber> rows);

// Rows as they stand: numbered ones by number, then the others as they were given.
template <class R>
void sort_by_number(std::vector<const Entry<R>*>& rows, record::Count R::* number) {
    std::ranges::stable_sort(rows, {}, [number](const Entry<R>* row) {
        const record::Count given = row->value.*number;
        return std::pair(!given.is_set(), given.value);
    });
}

}  // namespace anze::ledger
