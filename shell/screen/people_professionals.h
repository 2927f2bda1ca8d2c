// The professionals of the insurer and of those it works with, and whether each counts as one today (5.2.4).
#pragma once

#include "screen/people.h"

namespace anze::screen {

void draw_professionals(const ScreenPart& part, PeopleState& state);

}  // namespace anze::screen
