// Search over units, policies and hazards from the top bar: a few best places to go, by keyboard or mouse.
#pragma once

#include "screen/screen.h"

namespace anze::screen {

struct SearchHit {
    std::string kind = {};
    std::string title = {};
    std::string note = {};
    Route place = {};
};

struct SearchState {
    std::string query = {};
    std::vector<SearchHit> hits = {};
    std::string found_query = {};
    std::uint64_t found_version = 0;
};

void draw_search(const desk::View& view, SearchState& state, float width, Wants& wants);

}  // namespace anze::screen
