#include "standardization/initial_evaluation.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::standardization;
using record::decimal_of;

TEST_CASE("What is neither reached nor absent is deducted", "[C.3.4]") {
    CHECK(deducted_points({.element = "目标", .full_points = decimal_of(10), .points = decimal_of(7, 50)}) ==
          decimal_of(2, 50));
    const ElementScore with_absent{"目标", decimal_of(10), decimal_of(7, 50), decimal_of(2, 50)};
    CHECK(deducted_points(with_absent) == decimal_of(0));
    CHECK_FALSE(deducted_points({"目标", decimal_of(10), decimal_of(7, 51), decimal_of(2, 50)}).is_set());
    CHECK_FALSE(deducted_points({.element = "目标", .full_points = decimal_of(10)}).is_set());
}

TEST_CASE("The total leaves out what is absent and is rounded half up", "[C.3.4]") {
    const std::vector<ElementScore> scores{{"目标", decimal_of(10), decimal_of(7, 50), {}},
                                           {"教育培训", decimal_of(30), decimal_of(20), decimal_of(5)},
                                           {"应急管理", decimal_of(20), decimal_of(0), decimal_of(20)}};
    const ScoreTotal total = total_of(scores);
    CHECK(total.full_points == decimal_of(60));
    CHECK(total.absent_points == decimal_of(25));
    CHECK(total.points == decimal_of(27, 50));
    CHECK(total.of_hundred == decimal_of(78, 57));
    CHECK(total_of(std::vector<ElementScore>{{"目标", decimal_of(3), decimal_of(2), {}}}).of_hundred ==
          decimal_of(66, 67));
}

TEST_CASE("No total is said where a row is open or does not add up, or all is absent", "[C.3.4]") {
    CHECK_FALSE(total_of({}).of_hundred.is_set());
    CHECK_FALSE(total_of(std::vector<ElementScore>{{"目标", decimal_of(10), {}, {}}}).of_hundred.is_set());
    CHECK_FALSE(total_of(std::vector<ElementScore>{{"目标", decimal_of(10), decimal_of(11), {}},
                                                   {"教育培训", decimal_of(10), decimal_of(1), {}}})
                    .of_hundred.is_set());
    CHECK_FALSE(total_of(std::vector<ElementScore>{{"目标", decimal_of(10), decimal_of(0), decimal_of(10)}})
                    .of_hundred.is_set());
}

TEST_CASE("A score above what the element allows is told", "[C.3.4][6.4.1.2]") {
    ElementScore score{"目标", decimal_of(10), decimal_of(8), decimal_of(2)};
    CHECK(score_gaps(score).empty());
    score.points = decimal_of(8, 1);
    REQUIRE(score_gaps(score).size() == 1);
    CHECK(score_gaps(score).front().place == "points");
    score.absent_points = decimal_of(10, 1);
    REQUIRE(score_gaps(score).size() == 1);
    CHECK(score_gaps(score).front().place == "absent_points");
    CHECK(score_gaps(ElementScore{}).size() == 3);
}
