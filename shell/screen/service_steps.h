// The flow of one service (5.3): where it stands, when each step was done and by when it is due.
#pragma once

#include "ledger/case.h"
#include "screen/route.h"

namespace anze::screen {

struct ServiceStep {
    std::string_view name = {};
    std::string_view clause = {};
    Part part = Part::plan;
    bool done = false;
    calendar::Date done_on = {};
    calendar::Deadline due = {};  // not set: nothing to be late for yet
};

std::vector<ServiceStep> service_steps(const ledger::Case& joined, const calendar::Calendar& calendar);

// The first step that is not done; the number of steps when all are.
std::size_t current_step(const std::vector<ServiceStep>& steps);

// All of them in a row; gives the one that was pressed, or -1.
int draw_service_steps(const std::vector<ServiceStep>& steps, calendar::Date today);

}  // namespace anze::screen
