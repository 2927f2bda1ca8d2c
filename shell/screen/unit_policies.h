// The policies of a unit; what is paid for them stays with the insurer.
#pragma once

#include "screen/unit_part.h"
#include "widget/table.h"

namespace anze::screen {

struct PoliciesState {
    widget::TableState table = {};
    RecordDialog policy = {};
    RecordDialog premium = {};
    std::string premium_of = {};  // id of a policy
};

void draw_policies(const UnitPart& part, PoliciesState& state);

}  // namespace anze::screen
