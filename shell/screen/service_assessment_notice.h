// Annex C 3.2: which results' licensed bodies have told the authority, and by when the others have to.
#pragma once

#include "risk/risk.h"
#include "screen/service_part.h"

namespace anze::screen {

// Nothing where no licensed body works.
void draw_authority_notices(const ServicePart& part,
                            const std::vector<const ledger::Entry<risk::Assessment>*>& results);

}  // namespace anze::screen
