// The units and policies of the archive as rows of the list that they are taken in from.
#pragma once

#include "ledger/ledger.h"
#include "roster/row.h"

namespace anze::ledger {

// What is known of a policy and of its unit; where nothing is known the records are empty.
struct RosterRecords {
    party::InsuredUnit unit = {};
    party::UnitFigures figures = {};
    policy::Policy policy = {};
    policy::Premium premium = {};
};
roster::Row roster_row(const RosterRecords& records);

// A row for each policy, in the order in which they came; a unit without one has none.
std::vector<roster::Row> roster_rows(const Ledger& ledger);

}  // namespace anze::ledger
