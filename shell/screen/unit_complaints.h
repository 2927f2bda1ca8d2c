// The complaints of one unit on its page, and the form for what it says by phone, by letter or in person.
#pragma once

#include "screen/unit_part.h"

namespace anze::screen {

struct UnitComplaintsState {
    RecordDialog registration = {};
    RecordDialog channel = {};
};

void draw_unit_complaints(const UnitPart& part, UnitComplaintsState& state);

}  // namespace anze::screen
