// The whole screen: what opens first, then the bars around the page, the page, and the messages over it.
#pragma once

#include "screen/first_start.h"
#include "screen/messages.h"
#include "screen/navigation.h"
#include "screen/opening.h"
#include "screen/pages.h"
#include "screen/top_bar.h"

namespace anze::screen {

struct FrameState {
    OpeningState opening = {};
    FirstStartState first_start = {};
    TopBarState top_bar = {};
    MessagesState messages = {};
    PageStates pages = {};
    Route shown = {};
    bool keyboard_is_lost = false;
    NavigationState navigation = {};
};

// `seconds`: a clock for passing messages; gives when the next of them goes, from now, or 0.
double draw_frame(const desk::View& view, const Route& route, double seconds, FrameState& state, Wants& wants);

}  // namespace anze::screen
