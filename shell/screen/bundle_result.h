// After a bundle was taken in: what it brought, and the way there.
#pragma once

#include "screen/editing.h"

namespace anze::screen {

void draw_result(const ScreenPart& part, const desk::BundleIntake& intake);

}  // namespace anze::screen
