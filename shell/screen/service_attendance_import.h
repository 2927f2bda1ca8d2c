// Those who took part, from a list and as one (6.1.2.5).
#pragma once

#include "ledger/training_case.h"
#include "screen/list_intake.h"
#include "screen/service_part.h"

namespace anze::screen {

void draw_attendance_import(const ServicePart& part, const ledger::SessionCase& session, ListIntakeState& state);

}  // namespace anze::screen
