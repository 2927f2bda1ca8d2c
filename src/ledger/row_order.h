// The order of rows that a person arranged: a key in each, a number or a position (record/position.h), kept by all
// devices alike.
#pragma once

#include "ledger/table.h"

#include <span>

namespace anze::ledger {

struct ArrangedRow {
    std::string key = {};    // as its field says it; empty: none yet
    std::uint64_t came = 0;  // when the row was written
    bool is_new = false;     // not written yet
};

// Keys for rows that shall stand as given. As few as possible are changed, none where the rows stand so by themselves:
// numbered ones by number, then the others as they came.
std::vector<std::string> row_numbers(std::span<const ArrangedRow> rows);
// The same for positions: those without one stand first as they came, and new ones get theirs at the end.
std::vector<std::string> row_positions(std::span<const ArrangedRow> rows);

// Rows as they stand: numbered ones by number, then the others as they were given.
template <class R>
void sort_by_number(std::vector<const Entry<R>*>& rows, record::Count R::* number) {
    std::ranges::stable_sort(rows, {}, [number](const Entry<R>* row) {
        const record::Count given = row->value.*number;
        return std::pair(!given.is_set(), given.value);
    });
}

}  // namespace anze::ledger
