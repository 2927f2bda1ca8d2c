#include "screen/flow.h"

#include "widget/figures.h"

#include <algorithm>

namespace anze::screen {
namespace {

std::string note_of(const FlowStep& step, calendar::Date today) {
    if (step.done)
        return step.done_on.is_set() ? calendar::chinese_day(step.done_on, today) : "已完成";
    return step.due.date.is_set() ? "应于 " + calendar::chinese_day(step.due.date, today) : "—";
}

}  // namespace

std::vector<FlowStep> named(std::span<const MapStep> map, std::vector<FlowStep> steps) {
    for (std::size_t at = 0; at < steps.size(); ++at)
        steps[at].name = map[at].name;
    return steps;
}

std::size_t current_step(const std::vector<FlowStep>& steps) {
    const auto found = std::ranges::find(steps, false, &FlowStep::done);
    return static_cast<std::size_t>(found - steps.begin());
}

int draw_flow(std::string_view name, const std::vector<FlowStep>& steps, calendar::Date today) {
    std::vector<std::string> notes;
    std::vector<widget::Step> shown;
    notes.reserve(steps.size());
    const std::size_t current = current_step(steps);
    for (std::size_t at = 0; at < steps.size(); ++at) {
        const FlowStep& step = steps[at];
        const bool is_late = !step.done && step.due.date.is_set() && step.due.date < today;
        notes.push_back(note_of(step, today));
        shown.push_back({.label = step.name,
                         .note = notes.back(),
                         .state = step.done       ? widget::StepState::done
                                  : is_late       ? widget::StepState::late
                                  : at == current ? widget::StepState::current
                                                  : widget::StepState::open});
    }
    return widget::steps(name, shown);
}

}  // namespace anze::screen
