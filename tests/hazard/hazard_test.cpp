#include "hazard/hazard.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze::hazard;

TEST_CASE("a hazard is classified and graded with a suggestion", "[6.3.2.3]") {
    Hazard hazard{.found_on = {2026, 11, 9},
                  .found_by = "陈静",
                  .category = "现场管理类",
                  .subcategory = "用电安全",
                  .description = "箱门未接地",
                  .level = Level::general,
                  .suggestion = "接地",
                  .due_on = {2026, 11, 30}};
    REQUIRE(hazard_gaps(hazard).empty());
    hazard.level = Level::major;
    REQUIRE(hazard_gaps(hazard).front().clause == "6.3.2.3");
    hazard.major_basis = "判定标准 第三条";
    REQUIRE(hazard_gaps(hazard).empty());
    hazard.due_on = {2026, 11, 8};
    REQUIRE(hazard_gaps(hazard).size() == 1);
}

TEST_CASE("hazards are told in writing", "[5.3.2][6.3.2.3]") {
    REQUIRE(notice_gaps(Hazard{.level = Level::general}, true).empty());
    REQUIRE(notice_gaps(Hazard{.level = Level::general}, false).front().clause == "5.3.2");
    REQUIRE(notice_gaps(Hazard{.level = Level::major}, false).front().clause == "6.3.2.3");
}
