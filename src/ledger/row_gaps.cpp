#include "ledger/row_gaps.h"

#include <algorithm>

namespace anze::ledger {

void RowGaps::add(std::size_t at, std::vector<record::Error> gaps) {
    for (record::Error& each : gaps) {
        const auto known = std::ranges::find(all_, each);
        rows_.resize(std::max(rows_.size(), all_.size() + 1));
        const auto place = static_cast<std::size_t>(known - all_.begin());
        rows_[place] += (rows_[place].empty() ? "" : "、") + std::to_string(at + 1);
        if (known == all_.end())
            all_.push_back(std::move(each));
    }
}

void RowGaps::take_into(std::vector<record::Error>& gaps) {
    for (std::size_t place = 0; place < all_.size(); ++place) {
        all_[place].message = std::string(table_) + "第 " + rows_[place] + " 行：" + all_[place].message;
        gaps.push_back(std::move(all_[place]));
    }
}

}  // namespace anze::ledger
