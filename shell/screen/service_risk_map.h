// Part::evidence of a risk assessment: the four-colour map (Annex C 3.2), drawn area by area on the floor plan.
#pragma once

#include "ledger/risk_case.h"
#include "risk/four_colour_map.h"
#include "screen/record_dialog.h"
#include "screen/service_part.h"
#include "widget/outline_map.h"

namespace anze::screen {

struct RiskMapState {
    int plan = 0;
    RecordDialog plan_dialog = {};
    RecordDialog area_dialog = {};
    widget::OutlineMapState map = {};
    Attempt attempt = {};
};

void draw_risk_map(const ServicePart& part, const ledger::RiskCase& risks, RiskMapState& state);

}  // namespace anze::screen
