// The papers with a form of their own that there are of one service; for the unit without those that stay in the house.
#pragma once

#include "form/material_set.h"
#include "screen/service_part.h"

namespace anze::screen {

form::MaterialPart papers_of_service(const ScreenPart& part, const ledger::Case& joined, bool for_unit);

}  // namespace anze::screen
