// What there is to say of single rows of a list: refused, the same policy again, worth a look.
#pragma once

#include "screen/roster.h"

namespace anze::screen {

void draw_remarks(const roster::Roster& roster, RosterState& state, Wants& wants);

}  // namespace anze::screen
