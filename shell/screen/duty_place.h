// Where a duty is carried out.
#pragma once

#include "ledger/duty.h"
#include "screen/route.h"

namespace anze::screen {

Route place_of(const ledger::Ledger& ledger, const ledger::Duty& duty);

}  // namespace anze::screen
