// The bar at the top: search over everything, how saving stands, who works here.
#pragma once

#include "screen/search.h"

namespace anze::screen {

struct TopBarState {
    SearchState search = {};
};

[[nodiscard]] float top_bar_height();
void draw_top_bar(const desk::View& view, const Route& route, TopBarState& state, Wants& wants);

}  // namespace anze::screen
