// What taking a bundle in would change, record by record.
#pragma once

#include "screen/bundle_intake.h"

namespace anze::screen {

void draw_changes(const bundle::Preview& preview, BundleIntakeState& state);

}  // namespace anze::screen
