// 待办: what is overdue, due and coming, each with its clause, the days left and one click to the place.
#pragma once

#include "screen/screen.h"
#include "widget/table.h"

namespace anze::screen {

enum class DutyGroup : std::uint8_t { all, overdue, today, soon, later };

struct TodoState {
    DutyGroup group = DutyGroup::all;
    widget::TableState table = {};
};

void draw_todo(const desk::View& view, const Route& route, TodoState& state, Wants& wants);

}  // namespace anze::screen
