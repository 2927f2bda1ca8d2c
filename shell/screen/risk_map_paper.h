// The four-colour map of one floor plan as a paper.
#pragma once

#include "form/document.h"
#include "ledger/four_colour_map.h"
#include "screen/service_part.h"

namespace anze::screen {

form::Document risk_map_paper(const ServicePart& part, const ledger::Entry<risk::FloorPlan>& plan,
                              const std::vector<ledger::AreaOnMap>& areas, form::Paper paper);

}  // namespace anze::screen
