// Where a row stands in its table: a text between those of its neighbours, so that one is inserted or moved without
// touching the others, and two devices that do so without knowing of each other have nothing to decide.
#pragma once

#include "record/value.h"

#include <concepts>
#include <span>

namespace anze::record {

// A row of a table of the paper, which people put in order.
template <class R>
concept HasPosition = requires(const R& row) {
    { row.position } -> std::convertible_to<const std::string&>;
};

// So many, in order, after `before` and in front of `after`; empty: the beginning or the end of the table. Where
// nothing lies between the two (rows that two devices put at one place), they only lie after `before`.
std::vector<std::string> positions_between(std::string_view before, std::string_view after, std::size_t count);
std::string position_between(std::string_view before, std::string_view after);

}  // namespace anze::record
