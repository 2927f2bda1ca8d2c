// The seven management regimes (5.1.3): which version of each is in force, which are missing, and all versions.
#pragma once

#include "party/regime.h"
#include "screen/record_section.h"

namespace anze::screen {

struct RegimesInForceState {
    widget::TableState table = {};
    party::RegimeKind added = party::RegimeKind::none;  // of which kind a new version is
    SectionState versions = {};
};

void draw_regimes_in_force(const ScreenPart& part, RegimesInForceState& state);

}  // namespace anze::screen
