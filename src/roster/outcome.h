// What became of the rows of a list, for a person to read.
#pragma once

#include "roster/row_reader.h"

namespace anze::roster {

struct RefusedRow {
    std::size_t line = 0;
    std::vector<Fault> faults = {};
    std::vector<std::string> cells = {};  // as they stood in the list
};

// The refused rows as a list to mend and take in again: the cells as they stood, and in two more columns the line and
// the reasons.
[[nodiscard]] std::string refused_csv(const std::vector<std::string>& header, const std::vector<RefusedRow>& refused);

struct RowCounts {
    std::size_t taken = 0;
    std::size_t refused = 0;
    std::size_t repeated = 0;
    std::size_t blank = 0;
    std::size_t other = 0;  // totals, examples, and the header again
};

// "可导入 190 份保单，退回 10 行" and what else there is to say.
[[nodiscard]] std::string counts_text(const RowCounts& counts, std::string_view measure_word, std::string_view noun);

}  // namespace anze::roster
