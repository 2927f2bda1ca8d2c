// 5.3.4.2, 7: the file of a service is put in order and sealed by the heads of its operations.
#pragma once

#include "ledger/action/context.h"

namespace anze::ledger {

struct ArchiveService {
    StreamNumber service = 0;
    std::string number = {};
    std::string gap_reason = {};
    std::vector<std::string> heads = {};  // of the unit's and the service's streams, from the journal
};

Refusals may(const Ledger& ledger, const ArchiveService& action, calendar::Date today);
Changes perform(const Ledger& ledger, const ArchiveService& action, const Context& context);

// "AZ-2026-0001"-like, the next free one of that year.
std::string next_archive_number(const Ledger& ledger, calendar::Date today);

}  // namespace anze::ledger
