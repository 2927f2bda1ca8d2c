// The papers with a form of their own that there are of one service.
#pragma once

#include "form/material_set.h"
#include "screen/service_part.h"

namespace anze::screen {

form::MaterialPart papers_of_service(const ScreenPart& part, const ledger::Case& joined);

}  // namespace anze::screen
