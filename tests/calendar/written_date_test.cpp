#include "calendar/written_date.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze::calendar;

TEST_CASE("A date is read in the forms people write it in") {
    const auto text = GENERATE("2026-11-09", "2026/11/9", "2026.11.9", "2026年11月9日", "20261109",
                               "２０２６－１１－０９", " 2026 年 11 月 9 日 ");
    CAPTURE(text);
    CHECK(read_written_date(text) == Date{2026, 11, 9});
    CHECK(read_typed_date(text, {2025, 1, 1}) == Date{2026, 11, 9});
    CHECK(read_written_date("") == Date{});
}

TEST_CASE("A typed date without a year is one of this year") {
    const auto text = GENERATE("11-9", "11-09", "11/9", "11.9", "11月9日", "１１－９");
    CAPTURE(text);
    CHECK(read_typed_date(text, {2026, 3, 1}) == Date{2026, 11, 9});
    CHECK_FALSE(read_written_date(text).has_value());
}

TEST_CASE("What is no date says what to write") {
    CHECK(read_typed_date("", {2026, 3, 1}) == Date{});
    CHECK(read_typed_date("2-30", {2026, 3, 1}).error().message == "日历上没有“2026-2-30”这一天，请核对");
    const auto text =
        GENERATE("2026", "20261", "2026-11", "1109", "46167", "明天", "11-", "26-11-9", "2026-11/09", "-");
    CAPTURE(text);
    CHECK(read_typed_date(text, {2026, 3, 1}).error().message.contains("请写成 2026-05-25 的样子"));
}
