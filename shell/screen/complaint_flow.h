// The flow of a complaint (5.4, Annex B).
#pragma once

#include "screen/flow.h"

namespace anze::screen {

// Annex B.
std::span<const MapStep> complaint_map();

}  // namespace anze::screen
