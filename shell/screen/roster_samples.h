// How the first rows of the list read by the columns that were recognised or chosen.
#pragma once

#include "screen/roster.h"

namespace anze::screen {

void draw_samples(const desk::RosterIntake& intake, RosterState& state);

}  // namespace anze::screen
