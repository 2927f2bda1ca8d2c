// Which column of the list is which field, and how the first rows read by it.
#pragma once

#include "screen/roster.h"

namespace anze::screen {

void draw_mapping(const desk::RosterIntake& intake, RosterState& state, Wants& wants);
void draw_samples(const desk::RosterIntake& intake, RosterState& state);

}  // namespace anze::screen
