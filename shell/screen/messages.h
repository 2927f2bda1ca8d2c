// What the program says by itself: lines above the page while something is not as it should be, and passing messages.
#pragma once

#include "screen/screen.h"

#include <map>

namespace anze::screen {

struct MessagesState {
    std::map<std::uint64_t, double> first_shown_seconds = {};  // by the number of the notice
};

void draw_banners(const desk::View& view, Wants& wants);

// Good news goes by itself after a while, errors stay until closed. Gives the seconds until the next one goes, or 0.
double draw_toasts(const desk::View& view, double seconds, MessagesState& state, Wants& wants);

}  // namespace anze::screen
