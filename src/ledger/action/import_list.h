// Whatever takes a list in, carried out as one import: the ids of what it makes begin with the import's.
#pragma once

#include "ledger/action/action.h"
#include "roster/import.h"

namespace anze::ledger {

struct ImportList {
    Action taking_in;
    roster::Import import = {};
};

Refusals may(const Ledger& ledger, const ImportList& action, calendar::Date today);
// A device that may not write the insurer's own records takes in without telling of it.
Changes perform(const Ledger& ledger, const ImportList& action, const Context& context);

// The fields that are named, as they stand in the record.
record::Json fields_as_they_are(const AnyTable& table, std::size_t place, const record::Json& named);

// Ids of new records that tell which import made them.
bool is_made_by(std::string_view import_id, std::string_view record_id);

}  // namespace anze::ledger
