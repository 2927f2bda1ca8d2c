// Part::evidence of a risk assessment: the tables 2 to 7 of Annex C.3.2 and the four-colour map.
#pragma once

#include "ledger/risk_case.h"
#include "screen/list_intake.h"
#include "screen/record_section.h"
#include "screen/service_risk_map.h"
#include "screen/service_risk_sheets.h"

namespace anze::screen {

struct RiskTablesState {
    int tab = 0;
    SectionState survey = {};
    SectionState survey_items = {};
    SectionState activities = {};
    SectionState equipment = {};
    SectionState work_hazards = {};
    SectionState safety_checks = {};
    SectionState risks = {};
    SectionState sign_offs = {};
    ListIntakeState list = {};
    RiskMapState map = {};
    RiskSheetState sheet = {};
    int figures_group = 0;
    int profile = -1;
    Attempt attempt = {};
    ledger::RiskCase joined = {};
    // Of what `joined` was made.
    std::uint64_t version = 0;
    ledger::StreamNumber stream = 0;
};

void draw_risk_tables(const ServicePart& part, RiskTablesState& state);

}  // namespace anze::screen
