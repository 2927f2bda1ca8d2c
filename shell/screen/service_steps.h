// The flow of a service (5.3, Annex A).
#pragma once

#include "ledger/case.h"
#include "screen/flow.h"
#include "screen/route.h"

namespace anze::screen {

// Annex A.
std::span<const MapStep> service_map();

std::vector<FlowStep> service_steps(const ledger::Case& joined, const calendar::Calendar& calendar);

// Where the step of that index is done.
Part part_of_step(std::size_t step);

}  // namespace anze::screen
