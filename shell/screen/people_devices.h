// The devices of those who work for the insurer: registered by comparing the fingerprint, revoked when lost.
#pragma once

#include "screen/people.h"

namespace anze::screen {

void draw_devices(const ScreenPart& part, DevicesState& state);

}  // namespace anze::screen
