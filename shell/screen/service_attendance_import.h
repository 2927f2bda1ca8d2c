// Those who took part, from a list (6.1.2.5).
#pragma once

#include "screen/list_intake.h"
#include "screen/service_part.h"
#include "training/training.h"

namespace anze::screen {

void draw_attendance_import(const ServicePart& part, const ledger::Entry<training::Session>& session,
                            ListIntakeState& state);

}  // namespace anze::screen
