// The way of a case through its steps, as Annex A and B draw it: what is done and when, what is next and by when.
#pragma once

#include "calendar/working_days.h"

#include <span>
#include <string_view>

namespace anze::screen {

// A step as the annex draws it, whatever the case.
struct MapStep {
    std::string_view name = {};
    std::string_view clause = {};
    std::string limit = {};  // by when, in words
};

struct FlowStep {
    std::string_view name = {};
    bool done = false;
    calendar::Date done_on = {};
    calendar::Deadline due = {};  // not set: nothing to be late for yet
};

// How a case stands at each step of the map, in its order: with the names of the map.
std::vector<FlowStep> named(std::span<const MapStep> map, std::vector<FlowStep> steps);

// The first step that is not done; the number of steps when all are.
std::size_t current_step(const std::vector<FlowStep>& steps);

// All of them in a row; gives the one that was pressed, or -1.
int draw_flow(std::string_view name, const std::vector<FlowStep>& steps, calendar::Date today);

}  // namespace anze::screen
