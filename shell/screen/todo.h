// 待办: what is overdue, due and coming, each with its clause, the days left and one click to the place.
#pragma once

#include "screen/todo_days.h"
#include "widget/input.h"
#include "widget/row_order.h"
#include "widget/table.h"

namespace anze::screen {

struct TodoState {
    std::uint64_t version = 0;  // of the view, and the day, the rest was worked out for
    calendar::Date day = {};
    std::array<std::size_t, 5> counts = {};  // by urgency
    std::vector<widget::Option> persons = {};
    std::vector<widget::Option> clauses = {};

    std::optional<ledger::Urgency> urgency = {};  // not set: all
    std::string person = {};                      // empty: all
    std::string clause = {};
    std::string query = {};
    bool filters_open = false;  // on a phone
    widget::RowOrder order = {};
    int form = 0;  // list, week, month
    TodoDaysState days = {};
    widget::TableState table = {};
};

void draw_todo(const desk::View& view, const Route& route, TodoState& state, Wants& wants);

}  // namespace anze::screen
