// A first wording of the service record from what is already known of the service.
#pragma once

#include "ledger/case.h"

namespace anze::ledger {

struct DraftedRecord {
    std::string summary = {};
    std::string conclusion = {};
};

// Empty before the day on site is known.
DraftedRecord drafted_record(const Ledger& ledger, const Case& each);

// What the kind of the service has registered, record by record, with its figures; for a hazard screening nothing.
DraftedRecord drafted_evidence(const Ledger& ledger, const Case& each);

// "opening：" and below it each line with its number; empty where there are none.
std::string numbered(std::string_view opening, const std::vector<std::string>& lines);

}  // namespace anze::ledger
