#include "evaluation/evaluation.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze::evaluation;

TEST_CASE("the report of a year says what is wrong and what is done about it", "[9.1.1][9.1.2]") {
    YearlyEvaluation evaluation{.year = {2026}, .evaluator = Evaluator::insurer};
    CHECK(evaluation_gaps(evaluation).size() == 4);
    evaluation.evaluated_on = {2026, 12, 20};
    evaluation.summary = "方案全部实施";
    evaluation.problems = "培训覆盖不足";
    CHECK(evaluation_gaps(evaluation).front().clause == "9.1.2");
    evaluation.improvements = "增加线下场次";
    CHECK(evaluation_gaps(evaluation).empty());
}

TEST_CASE("it is published and reported by the end of January", "[9.2.1]") {
    CHECK(report_due(2026) == anze::calendar::Date{2027, 1, 31});
    YearlyEvaluation evaluation{.year = {2026}, .published_at = "公司网站", .published_on = {2027, 1, 8}};
    CHECK(publication_gaps(evaluation).size() == 1);
    evaluation.reported_to = "成都市应急管理局";
    evaluation.reported_on = {2027, 1, 12};
    CHECK(publication_gaps(evaluation).empty());
}
