// 关于: what this is, which standard it follows and how it reads it, its two flow charts, and whose work it is
// made of.
#pragma once

#include "screen/flow_maps.h"
#include "screen/screen.h"

namespace anze::screen {

struct AboutState {
    bool all_readings = false;
    FlowMapsState maps = {};
};

void draw_about(const desk::View& view, const Route& route, AboutState& state, Wants& wants);

}  // namespace anze::screen
