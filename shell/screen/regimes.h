// 制度与目录: the management regimes (5.1.3), service stations and joint bodies (5.1.6), the catalogue of technology
// (6.6.2.2), the yearly evaluation (9), the house's own library of hazards.
#pragma once

#include "screen/own_library.h"
#include "screen/regimes_in_force.h"

namespace anze::screen {

struct RegimesState {
    RegimesInForceState in_force = {};
    SectionState stations = {};
    SectionState catalogue = {};
    SectionState evaluations = {};
    OwnLibraryState library = {};
};

void draw_regimes(const desk::View& view, const Route& route, RegimesState& state, Wants& wants);

}  // namespace anze::screen
