// 6.3.2.3: the path of a major hazard: told, helped, rectified, re-checked, and reported when the unit does not.
#pragma once

#include "ledger/hazard_path.h"
#include "screen/record_section.h"
#include "screen/service_part.h"

namespace anze::screen {

enum class PathStep : std::uint8_t { told, helped, rectified, checked, reported };

struct HazardPathState {
    SectionState assistances = {};
    SectionState reports = {};
};

// Gives the step that was pressed.
std::optional<PathStep> draw_hazard_path(const ServicePart& part, const ledger::HazardCase& each,
                                         const ledger::HazardPath& found);
void draw_assistances(const ServicePart& part, const ledger::HazardCase& each, const ledger::HazardPath& found,
                      SectionState& state);
// What stays with the insurer.
void draw_reports(const ServicePart& part, const ledger::HazardCase& each, const ledger::HazardPath& found,
                  SectionState& state);

}  // namespace anze::screen
