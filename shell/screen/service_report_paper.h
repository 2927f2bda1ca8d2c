// The report of a service as a paper to print.
#pragma once

#include "form/document.h"
#include "ledger/case.h"

namespace anze::screen {

form::Document paper_of_service_report(const ledger::Ledger& ledger, const ledger::Case& joined);

}  // namespace anze::screen
