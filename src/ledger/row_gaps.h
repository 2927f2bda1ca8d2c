// What several rows of a table miss alike is told once, with the numbers of the rows.
#pragma once

#include "record/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace anze::ledger {

class RowGaps {
public:
    explicit RowGaps(std::string_view table) : table_(table) {}

    void add(std::size_t at, std::vector<record::Error> gaps);
    void take_into(std::vector<record::Error>& gaps);

private:
    std::string_view table_;
    std::vector<record::Error> all_ = {};
    std::vector<std::string> rows_ = {};
};

}  // namespace anze::ledger
