// The report to the authority as a paper.
#pragma once

#include "authority/authority.h"
#include "form/document.h"
#include "ledger/unit_file.h"

namespace anze::screen {

form::Document paper_of_report(const ledger::Ledger& ledger, const ledger::UnitFile& file,
                               const ledger::Entry<authority::Report>& report);

}  // namespace anze::screen
