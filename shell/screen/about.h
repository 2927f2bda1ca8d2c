// 关于: what this is, which standard it follows and how it reads it, and whose work it is made of.
#pragma once

#include "screen/screen.h"

namespace anze::screen {

struct AboutState {
    bool all_readings = false;
};

void draw_about(const desk::View& view, const Route& route, AboutState& state, Wants& wants);

}  // namespace anze::screen
