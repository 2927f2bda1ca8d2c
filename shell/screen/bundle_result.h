// After a bundle was taken in: what it brought, and the way there.
#pragma once

#include "screen/editing.h"

namespace anze::screen {

// `refused`: how many of its operations were kept but do not count.
void draw_result(const ScreenPart& part, const desk::BundleIntake& intake, std::uint64_t refused);

}  // namespace anze::screen
