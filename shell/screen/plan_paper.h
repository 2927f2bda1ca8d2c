// The service plan (Annex C) as a paper to print.
#pragma once

#include "form/document.h"
#include "ledger/ledger.h"

namespace anze::screen {

form::Document paper_of_plan(const ledger::Ledger& ledger, const std::string& unit_id,
                             const ledger::Entry<plan::ServicePlan>& plan);

}  // namespace anze::screen
