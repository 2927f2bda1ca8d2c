#include "screen/flow_maps.h"

#include "code/clauses.h"
#include "screen/complaint_flow.h"
#include "screen/service_steps.h"
#include "widget/chip.h"
#include "widget/figures.h"
#include "widget/layout.h"
#include "widget/text.h"

namespace anze::screen {
namespace {

// A press shows the sentence of the step's clause; another one on the same step takes it away.
void draw_steps(std::string_view title, std::span<const MapStep> map, int& chosen) {
    std::vector<std::string> labels;
    std::vector<widget::Step> steps;
    labels.reserve(map.size());
    for (const MapStep& step : map) {
        labels.push_back(std::string(step.name) + " " + std::string(step.clause));
        steps.push_back({.label = labels.back(), .note = step.limit, .state = widget::StepState::mapped});
    }
    const int pressed = widget::steps(title, steps);
    if (pressed >= 0)
        chosen = pressed == chosen ? -1 : pressed;
}

void draw_map(std::string_view title, std::string_view clause, std::span<const MapStep> map, int& chosen) {
    widget::begin_card(title);
    widget::heading_with_clause(title, clause);
    draw_steps(title, map, chosen);
    if (chosen < 0) {
        widget::secondary("按一个步骤，看标准的原文。");
    } else {
        const MapStep& step = map[static_cast<std::size_t>(chosen)];
        widget::heading(std::string(step.name) + "：" + step.limit, 3);
        widget::text(std::string(step.clause) + " " + std::string(code::clause_text(step.clause)));
    }
    widget::end_card();
}

}  // namespace

void draw_flow_maps(FlowMapsState& state) {
    draw_map("服务流程（附录 A）", "5.3", service_map(), state.service_step);
    draw_map("投诉处理流程（附录 B）", "5.4", complaint_map(), state.complaint_step);
}

}  // namespace anze::screen
