// 导入名册: a list of units and policies is looked at, its columns are told, and its good rows are taken in.
#pragma once

#include "screen/imports.h"
#include "widget/table.h"

namespace anze::screen {

struct RosterState {
    bool columns_shown = false;
    widget::TableState samples = {};
    widget::TableState remarks = {};
    ImportsState imports = {};
    Awaited taken_in = {};
};

void draw_roster(const desk::View& view, const Route& route, RosterState& state, Wants& wants);

}  // namespace anze::screen
