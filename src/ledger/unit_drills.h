// 6.5.1.4: the drills of a unit over all its services, and when the next one is due.
#pragma once

#include "emergency/drill_rule.h"
#include "ledger/ledger.h"

namespace anze::ledger {

calendar::Date next_drill_due(const Ledger& ledger, const std::string& unit_id, const emergency::DrillRule& rule,
                              calendar::Date today);

}  // namespace anze::ledger
