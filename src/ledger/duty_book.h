// The duties of all streams, made anew only for those in which something changed.
#pragma once

#include "ledger/duty.h"

namespace anze::ledger {

class DutyBook {
public:
    const std::vector<Duty>& all() const { return all_; }

    // True when the ledger or the day is another one than the last time.
    bool update(const Ledger& ledger, const calendar::Calendar& calendar, calendar::Date today);
    // The ledger or the calendar was replaced by another.
    void forget() { *this = {}; }

private:
    std::vector<Duty> all_ = {};
    std::uint64_t version_ = 0;
    calendar::Date today_ = {};
    record::Writer side_ = record::Writer::none;
};

}  // namespace anze::ledger
