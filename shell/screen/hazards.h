// Page::hazards: all hazards of all units, searched, filtered and sorted.
#pragma once

#include "screen/hazard_figures.h"
#include "screen/screen.h"
#include "widget/row_order.h"
#include "widget/table.h"

namespace anze::screen {

struct HazardsState {
    std::uint64_t version = 0;  // of the ledger, and the day, the lines were worked out for
    calendar::Date day = {};
    std::uint64_t lines_version = 0;
    std::vector<HazardLine> lines = {};
    std::array<std::size_t, standing_count> counts = {};

    int standing = 0;  // 0: all, else a Standing plus 1
    int level = 0;     // 0: all, else a hazard::Level
    std::string query = {};
    widget::RowOrder order = {};
    widget::TableState table = {};
    HazardFiguresState figures = {};
};

void draw_hazards(const desk::View& view, const Route& route, HazardsState& state, Wants& wants);

}  // namespace anze::screen
