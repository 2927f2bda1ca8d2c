// 6.5.1.4: the drills of a unit over all its services, whichever of them helped with it.
#pragma once

#include "emergency/drill_rule.h"
#include "ledger/ledger.h"

namespace anze::ledger {

// The days of those that settle the rule.
std::vector<calendar::Date> drills_held(const Ledger& ledger, const std::string& unit_id,
                                        const emergency::DrillRule& rule);

}  // namespace anze::ledger
