#include "standardization/standardization.h"

#include "record/gaps.h"

#include <algorithm>

namespace anze::standardization {
namespace {

// Not set where the stage has no dated step.
calendar::Date begun_on(std::span<const Step> steps, Stage stage) {
    calendar::Date first;
    for (const Step& step : steps) {
        if (step.stage == stage && step.done_on.is_set() && (!first.is_set() || step.done_on < first))
            first = step.done_on;
    }
    return first;
}

std::string named(Stage stage) {
    return "“" + std::string(record::choice_label(stage)) + "”";
}

}  // namespace

// 6.4.1.2 initial evaluation, training, building the system, running evaluation, self-evaluation
std::vector<Stage> stages_with_steps(std::span<const Step> steps) {
    std::vector<Stage> stages;
    for (const auto& choice : record::Choices<Stage>::list) {
        if (std::ranges::contains(steps, choice.value, &Step::stage))
            stages.push_back(choice.value);
    }
    return stages;
}

// 6.4.1.2 the stage that follows
Stage next_stage(std::span<const Step> steps) {
    Stage furthest = Stage::none;
    for (const Step& step : steps)
        furthest = std::max(furthest, step.stage);
    return furthest == Stage::self_evaluation ? Stage::none
                                              : static_cast<Stage>(static_cast<std::uint8_t>(furthest) + 1);
}

// 6.4.1.2 a stage rests on those listed before it
std::vector<record::Error> order_remarks(std::span<const Step> steps) {
    std::vector<record::Error> remarks;
    const std::vector<Stage> stages = stages_with_steps(steps);
    for (std::size_t at = 1; at < stages.size(); ++at) {
        const calendar::Date begun = begun_on(steps, stages[at]);
        const calendar::Date before = begun_on(steps, stages[at - 1]);
        if (!begun.is_set() || !before.is_set() || before <= begun)
            continue;
        remarks.push_back({named(stages[at]) + "（" + calendar::to_string(begun) + "）早于" + named(stages[at - 1]) +
                               "（" + calendar::to_string(before) + "），请核对日期，或在服务记录中说明原因",
                           std::string(record::key_of(&Step::done_on)), "6.4.1.2"});
    }
    return remarks;
}

std::int64_t visit_count(std::span<const Step> steps) {
    std::int64_t count = 0;
    for (const Step& step : steps)
        count += std::max<std::int64_t>(step.visits.value, 0);
    return count;
}

// 6.4.2.2 time and persons of each step are recorded
std::vector<record::Error> record_gaps(const Step& step) {
    record::Gaps gaps("6.4.2.2");
    gaps.check(step);
    return gaps.take();
}

}  // namespace anze::standardization
