// The ways between the pages: the side bar, and on a phone the bar at the lower edge.
#pragma once

#include "screen/screen.h"

namespace anze::screen {

void draw_side_bar(const desk::View& view, const Route& route, Wants& wants);

// A phone shows it on the pages where a way through the program begins.
bool has_phone_bar(const Route& route);
void draw_phone_bar(const desk::View& view, const Route& route, bool& more_open, Wants& wants);

}  // namespace anze::screen
