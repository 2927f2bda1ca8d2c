// One training session with those who took part in it.
#pragma once

#include "screen/service_training.h"

namespace anze::screen {

void draw_session(const ServicePart& part, const ledger::SessionCase& session, TrainingState& state);

}  // namespace anze::screen
