// The written notice of hazards (5.3.2) as a paper.
#pragma once

#include "form/document.h"
#include "ledger/case.h"

namespace anze::screen {

form::Document paper_of_notice(const ledger::Ledger& ledger, const ledger::Case& joined,
                               const ledger::Entry<hazard::Notice>& notice);

}  // namespace anze::screen
