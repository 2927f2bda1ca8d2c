// Page::todo of somebody who only reads: there is nothing to do but to open what one was given.
#pragma once

#include "screen/screen.h"

namespace anze::screen {

void draw_viewer_home(const desk::View& view, Wants& wants);

}  // namespace anze::screen
