#include "standardization/self_evaluation.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::standardization;

namespace {

SelfEvaluation complete() {
    return {.industry = "食品制造业",
            .score = record::decimal_of(86, 50),
            .grade = Grade::third,
            .evaluated_on = {2026, 9, 18},
            .shown_in_unit = Consent::yes,
            .applies_for_review = Consent::no,
            .staff_count = {120},
            .safety_officer_count = {2},
            .special_operator_count = {120},
            .overview = "糕点生产",
            .accidents = "未发生",
            .achievements = "建立制度 18 项"};
}

std::vector<std::string> places(const std::vector<record::Error>& gaps) {
    std::vector<std::string> all;
    for (const record::Error& gap : gaps)
        all.push_back(gap.place);
    return all;
}

}  // namespace

TEST_CASE("a self-evaluation says what table 12 asks for", "[C.3.4]") {
    CHECK(self_evaluation_gaps(complete()).empty());
    CHECK(places(self_evaluation_gaps({})) == std::vector<std::string>{"industry", "score", "grade", "evaluated_on",
                                                                       "shown_in_unit", "applies_for_review",
                                                                       "overview", "accidents", "achievements"});
    CHECK(self_evaluation_gaps({}).front().clause == "C.3.4");
}

TEST_CASE("no group of people is larger than the staff", "[C.3.4]") {
    SelfEvaluation evaluation = complete();
    evaluation.safety_officer_count = {121};
    evaluation.special_operator_count = {121};
    CHECK(places(self_evaluation_gaps(evaluation)) ==
          std::vector<std::string>{"safety_officer_count", "special_operator_count"});
    evaluation.staff_count = {};
    CHECK(self_evaluation_gaps(evaluation).empty());
}

TEST_CASE("shifts that are worked are described", "[C.3.4]") {
    SelfEvaluation evaluation = complete();
    evaluation.shifts = Shifts::worked;
    CHECK(places(self_evaluation_gaps(evaluation)) == std::vector<std::string>{"shift_pattern"});
    evaluation.shifts = Shifts::not_worked;
    CHECK(self_evaluation_gaps(evaluation).empty());
}

TEST_CASE("only who applies for a review agrees to it and concludes", "[C.3.4]") {
    SelfEvaluation evaluation = complete();
    evaluation.applies_for_review = Consent::yes;
    CHECK(places(self_evaluation_gaps(evaluation)) == std::vector<std::string>{"agrees_to_review", "conclusion"});
    evaluation.agrees_to_review = Consent::no;
    evaluation.conclusion = "达到三级";
    CHECK(places(self_evaluation_gaps(evaluation)) == std::vector<std::string>{"agrees_to_review"});
}

TEST_CASE("the team has one leader", "[C.3.4]") {
    std::vector<TeamMember> team{{.name = "周敏", .role = TeamRole::member}};
    REQUIRE(team_gaps(team).size() == 1);
    CHECK(team_gaps(team).front().message.starts_with("自评小组还没有组长"));
    team.push_back({.name = "罗强", .role = TeamRole::leader});
    CHECK(team_gaps(team).empty());
    team.front().role = TeamRole::leader;
    REQUIRE(team_gaps(team).size() == 1);
    CHECK(team_gaps(team).front().message.starts_with("自评小组有多名组长"));
}
