// What every action is given and gives: `may` says why not (empty: yes), `perform` says what is written. Both are free
// functions beside the action, one small file each; the listing of this folder is what the program can do.
#pragma once

#include "ledger/case.h"
#include "ledger/change.h"

#include <functional>

namespace anze::ledger {

struct Context {
    calendar::Date today = {};
    std::string actor = {};                     // the person at this device
    std::function<std::string()> next_id = {};  // a fresh id; random comes from a port
};

using Refusals = std::vector<record::Error>;
using Changes = std::vector<Change>;

// Who owns this archive; an empty record before the first start.
const Entry<party::Device>* device(const Ledger& ledger);
// The person of the insurer with that name, if the insurer has entered it.
const Entry<party::Staff>* staff_named(const Ledger& ledger, std::string_view name);

// The right to write: an insurer does not write a unit's answer, nor the other way round.
Refusals side_refusals(const Ledger& ledger, const record::TypeInfo& type);
// 7.2: what is archived is not changed any more.
Refusals sealed_refusals(const Ledger& ledger, const StreamName& stream);
// The same of a record in the unit's stream.
Refusals sealed_refusals(const Ledger& ledger, std::string_view type, std::string_view id);

void append(Refusals& all, Refusals more);

}  // namespace anze::ledger
