// What the unit's contracts promise (5.1.1), what of it is still owed, and money taken beside the premium (5.1.2).
#pragma once

#include "screen/record_section.h"
#include "screen/unit_part.h"

namespace anze::screen {

struct ContractState {
    SectionState terms = {};
    SectionState notices = {};
    SectionState charges = {};
};

void draw_contract(const UnitPart& part, ContractState& state);

}  // namespace anze::screen
