#include "standardization/standardization.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::standardization;

namespace {

Step step_of(Stage stage, calendar::Date done_on, std::int64_t visits = 1) {
    return {.stage = stage, .done_on = done_on, .persons = "陈静", .visits = {visits}, .result = "完成"};
}

}  // namespace

TEST_CASE("the stages that are there stand in the standard's order, each once", "[6.4.1.2]") {
    const std::vector steps{step_of(Stage::system_building, {2026, 5, 8}), step_of(Stage::training, {2026, 4, 1}),
                            step_of(Stage::system_building, {2026, 5, 20})};
    CHECK(stages_with_steps(steps) == std::vector{Stage::training, Stage::system_building});
    CHECK(stages_with_steps({}).empty());
}

TEST_CASE("the next stage follows the furthest one", "[6.4.1.2]") {
    CHECK(next_stage({}) == Stage::initial_evaluation);
    CHECK(next_stage(std::vector{step_of(Stage::running_evaluation, {2026, 8, 1}),
                                 step_of(Stage::training, {2026, 4, 1})}) == Stage::self_evaluation);
    CHECK(next_stage(std::vector{step_of(Stage::self_evaluation, {2026, 9, 1})}) == Stage::none);
}

TEST_CASE("a running evaluation before the system was built is told", "[6.4.1.2]") {
    std::vector steps{step_of(Stage::system_building, {2026, 5, 8}), step_of(Stage::running_evaluation, {2026, 5, 8})};
    CHECK(order_remarks(steps).empty());
    steps.back().done_on = {2026, 5, 7};
    REQUIRE(order_remarks(steps).size() == 1);
    CHECK(order_remarks(steps).front().message.starts_with("“运行评估”（2026-05-07）早于“指导体系建设”（2026-05-08）"));
    CHECK(order_remarks(steps).front().place == "done_on");

    steps.push_back(step_of(Stage::system_building, {2026, 5, 1}));
    CHECK(order_remarks(steps).empty());
}

TEST_CASE("a stage that was not agreed on or has no date is not told of", "[6.4.1.2]") {
    CHECK(order_remarks(std::vector{step_of(Stage::self_evaluation, {2026, 5, 8})}).empty());
    CHECK(order_remarks(std::vector{step_of(Stage::training, {}), step_of(Stage::system_building, {2026, 5, 8})})
              .empty());
    const auto over_a_gap = order_remarks(
        std::vector{step_of(Stage::initial_evaluation, {2026, 6, 1}), step_of(Stage::self_evaluation, {2026, 5, 8})});
    CHECK(over_a_gap.size() == 1);
}

TEST_CASE("visits add up over the steps", "[6.4.2.2]") {
    const Step by_phone{.stage = Stage::training};
    CHECK(visit_count(std::vector{step_of(Stage::training, {}, 2), by_phone, step_of(Stage::training, {}, 3)}) == 5);
    CHECK(visit_count({}) == 0);
}

TEST_CASE("each step is recorded with its time and persons", "[6.4.2.2]") {
    Step step = step_of(Stage::training, {2026, 4, 1}, 0);
    CHECK(record_gaps(step).empty());
    step.persons.clear();
    REQUIRE(record_gaps(step).size() == 1);
    CHECK(record_gaps(step).front().place == "persons");
    CHECK(record_gaps(step).front().clause == "6.4.2.2");
    CHECK(record_gaps(Step{}).size() == 5);
}
