// The ways between the pages: the side bar, and on a phone the bar at the lower edge.
#pragma once

#include "screen/screen.h"

#include <array>

namespace anze::screen {

struct NavigationState {
    bool more_open = false;
    std::optional<std::uint64_t> version = {};         // of what the figures were counted from
    std::array<std::string, page_count> figures = {};  // of each page, empty where there is nothing to count
};

void draw_side_bar(const desk::View& view, const Route& route, NavigationState& state, Wants& wants);

// A phone shows it on the pages where a way through the program begins.
bool has_phone_bar(const Route& route);
void draw_phone_bar(const desk::View& view, const Route& route, NavigationState& state, Wants& wants);

}  // namespace anze::screen
