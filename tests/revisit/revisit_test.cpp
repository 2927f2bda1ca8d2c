#include "revisit/revisit.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze::revisit;

namespace {

const Indicator& indicator(std::string_view key) {
    const auto& all = indicators();
    return *std::ranges::find(all, key, &Indicator::key);
}

int points(std::string_view key, SurveyAnswer answer) {
    return score(indicator(key), answer).points;
}

}  // namespace

TEST_CASE("the fourteen indicators sum to a hundred points", "[D.1]") {
    int sum = 0;
    for (const Indicator& each : indicators())
        sum += each.highest_points;
    REQUIRE(sum == 100);
}

TEST_CASE("each case costs its points, never below zero", "[D.1]") {
    REQUIRE(points("plan_completed", {.count = {0}}) == 10);
    REQUIRE(points("plan_completed", {.count = {3}}) == 4);
    REQUIRE(points("plan_completed", {.count = {5}}) == 0);
    REQUIRE(points("plan_completed", {.count = {9'000'000'000}}) == 0);
    REQUIRE(points("extra_charges", {.count = {3}}) == 0);
    REQUIRE(points("confidentiality", {.count = {1}}) == 7);
    REQUIRE(points("team_qualified", {.count = {1}}) == 5);
    REQUIRE(points("complaint_in_time", {.count = {1}}) == 5);
}

TEST_CASE("some cases cost the whole item", "[D.1]") {
    REQUIRE(points("confidentiality", {.count = {1}, .whole_item_lost = true}) == 0);
    REQUIRE(points("feedback_in_time", {.count = {1}}) == 3);
    REQUIRE(points("feedback_in_time", {.count = {1}, .whole_item_lost = true}) == 0);
    REQUIRE(points("complaint_channel", {.whole_item_lost = true}) == 0);
    REQUIRE(points("complaint_channel", {.count = {0}}) == 5);
}

TEST_CASE("what is not answered is not scored", "[D.1]") {
    REQUIRE(!score(indicator("attitude"), SurveyAnswer{}).answered);
    REQUIRE(!score(indicator("plan_made"), SurveyAnswer{}).answered);
    REQUIRE(points("plan_made", {.given = {4}}) == 4);
    REQUIRE(points("plan_made", {.given = {50}}) == 5);
    SatisfactionSurvey survey;
    survey.answers = {{.item = "attitude", .count = {1}}, {.item = "plan_made", .given = {5}}};
    REQUIRE(score(survey).points == 8);
    REQUIRE(score(survey).answered == 2);
}

TEST_CASE("the second line of D.2 is asked only where there were hazards", "[D.2][5.3.4.1]") {
    SatisfactionSurvey survey{.service_id = "s", .filled_by = "董桂英", .filled_on = {2026, 11, 16}};
    for (const Indicator& each : indicators()) {
        survey.answers.push_back({.item = std::string(each.key), .count = {0}, .given = {each.highest_points}});
    }
    REQUIRE(survey_gaps(survey).size() == 1);
    survey.results_contain_hazards = Answer::no;
    REQUIRE(survey_gaps(survey).empty());
    survey.results_contain_hazards = Answer::yes;
    REQUIRE(survey_gaps(survey).front().clause == "D.2");
    survey.rectified_as_suggested = Answer::no;
    REQUIRE(survey_gaps(survey).empty());
    REQUIRE(score(survey).points == 100);
}
