// The papers of a risk assessment: its tables and its report.
#pragma once

#include "form/risk_papers.h"
#include "ledger/risk_case.h"
#include "screen/service_part.h"

namespace anze::screen {

form::RiskPapersContent risk_papers_content(const ServicePart& part, const ledger::RiskCase& joined);

using RiskPaper = form::Document (*)(const form::RiskPapersContent&);

// Of one table, and of the whole where there are risks.
void draw_risk_papers(const ServicePart& part, const ledger::RiskCase& joined, std::string_view name, RiskPaper paper);

}  // namespace anze::screen
