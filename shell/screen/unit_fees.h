// 服务费用台账 of a unit: what was set aside from its premiums and what was spent on its services (5.1.4).
#pragma once

#include "screen/list_intake.h"
#include "screen/record_section.h"
#include "screen/unit_part.h"

namespace anze::screen {

struct UnitFeesState {
    SectionState entries = {};
    ListIntakeState list = {};
};

void draw_unit_fees(const UnitPart& part, UnitFeesState& state);

}  // namespace anze::screen
