// What an insured unit sees first: the services it received, and what it has to do about each.
#pragma once

#include "ledger/complaint_case.h"
#include "screen/material_dialog.h"

namespace anze::screen {

struct UnitHomeState {
    std::uint64_t version = 0;  // of the ledger the services were joined from
    std::vector<ledger::Case> services = {};
    std::vector<ledger::ComplaintCase> complaints = {};  // answered, and waiting for what the unit says
    MaterialDialog materials = {};
};

void draw_unit_home(const desk::View& view, const Route& route, UnitHomeState& state, Wants& wants);

}  // namespace anze::screen
