// Part::evidence of a service of 6.2: its results, and the notice to the authority before the site work.
#pragma once

#include "risk/risk.h"
#include "screen/record_section.h"
#include "screen/service_part.h"
#include "screen/service_risk_tables.h"

namespace anze::screen {

struct AssessmentState {
    SectionState results = {};
    RiskTablesState tables = {};
    std::string shown_id = {};  // the record of the address whose dialog was opened
};

void draw_assessment(const ServicePart& part, AssessmentState& state);

}  // namespace anze::screen
