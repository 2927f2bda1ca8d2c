// A service of 6.2: what its results still miss, with what is known of those on site and of the organisation, and when
// the licensing authority has to be told.
#pragma once

#include "ledger/case.h"
#include "risk/risk.h"

namespace anze::ledger {

// What the clauses still miss in a result, which may be a draft.
std::vector<record::Error> result_gaps(const Ledger& ledger, const Case& each, const risk::Assessment& result);
// Whether those on site match, whatever the result.
std::vector<record::Error> matching_gaps(const Ledger& ledger, const Case& each);

// As planned until somebody was there; not set when nothing is planned.
calendar::Date first_day_on_site(const Case& each);
// The body is a licensed one and nobody has written down that it told the authority.
bool waits_for_notice(const risk::Assessment& result);

// With the name and the licence of the organisation it refers to, as they are now.
risk::Assessment with_organization(const Ledger& ledger, risk::Assessment result);

}  // namespace anze::ledger
