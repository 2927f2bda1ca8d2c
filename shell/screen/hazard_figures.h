// The hazards of a list as bars: by area, kind, month or unit, each split by level.
#pragma once

#include "screen/hazard_line.h"
#include "widget/bars.h"

#include <span>

namespace anze::screen {

struct HazardFiguresState {
    bool open = false;
    int group = 0;
    std::vector<widget::Bar> bars = {};
    // Of what they were made.
    std::uint64_t lines_version = 0;
    int made_for = -1;
    std::size_t row_count = 0;
    std::string query = {};
    std::uint64_t shown_version = 0;
};

// Which of the lines are shown, and what makes them others.
struct ShownHazards {
    std::span<const HazardLine> lines = {};
    std::span<const std::uint32_t> rows = {};
    std::uint64_t lines_version = 0;
    std::uint64_t shown_version = 0;
    std::string_view query = {};
};

void draw_hazard_figures(const ShownHazards& shown, HazardFiguresState& state);

}  // namespace anze::screen
