// How many of what, where looking beats reading: things counted by what they have in common (an area, a kind, a month),
// each count split by level.
#pragma once

#include "calendar/date.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace anze::ledger {

struct Counted {
    std::string group = {};  // empty: nobody wrote it down
    std::size_t level = 0;   // as a place among the counts
};

struct TallyLine {
    std::string group = {};
    std::vector<std::size_t> counts = {};  // by level

    std::size_t sum() const;
};

// The largest first, of the same size in the order they came. Beyond `most_lines` the rest together is the last line,
// which says of how many groups it is.
std::vector<TallyLine> tally(std::span<const Counted> all, std::size_t levels, std::size_t most_lines);

struct CountedDay {
    calendar::Date day = {};  // left out where it is not set
    std::size_t level = 0;
};

// The last months with something in them, at most so many, the earlier ones first and none between left out.
std::vector<TallyLine> tally_by_month(std::span<const CountedDay> all, std::size_t levels, std::size_t most_lines);

}  // namespace anze::ledger
