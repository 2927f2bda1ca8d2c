#include "calendar/date.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze::calendar;

TEST_CASE("A date is read only in its one form") {
    CHECK(parse_date("2026-11-09") == Date{2026, 11, 9});
    CHECK(parse_date("2024-02-29") == Date{2024, 2, 29});
    const auto text = GENERATE("", "2026-11-9", "2026/11/09", "2026-11-09 ", " 2026-11-09", "20261109", "2026-13-01",
                               "2026-00-10", "2026-02-30", "2025-02-29", "2026-04-31", "0026-01-01", "2200-01-01",
                               "２０２６-11-09", "+026-11-09", "2026-1a-09");
    CAPTURE(text);
    CHECK_FALSE(parse_date(text).has_value());
}

TEST_CASE("A refused date says what is wrong") {
    CHECK(parse_date("2026-02-30").error().message == "日历上没有“2026-02-30”这一天，请核对月份和日期");
    CHECK(parse_date("2026/2/3").error().message == "“2026/2/3”不是日期，请写成 2026-11-09 的样子");
    CHECK(parse_date("1026-02-03").error().message == "“1026-02-03”的年份不在 1900 年至 2199 年之间，请核对");
}

TEST_CASE("A date is written for machines and for people") {
    const Date date{2026, 11, 9};
    CHECK(to_string(date) == "2026-11-09");
    CHECK(chinese_date(date) == "2026年11月9日");
    CHECK(chinese_month_and_day(date) == "11月9日");
    CHECK(chinese_day(date, {2026, 1, 1}) == "11月9日");
    CHECK(chinese_day(date, {2027, 1, 1}) == "2026年11月9日");
    CHECK(chinese_weekday(date) == "星期一");
    CHECK(chinese_weekday({2026, 11, 8}) == "星期日");
    CHECK(to_string(Date{}).empty());
    CHECK(chinese_date(Date{}).empty());
    CHECK(chinese_month_and_day(Date{}).empty());
    CHECK(chinese_weekday(Date{}).empty());
}

TEST_CASE("A date that is not set comes before every day") {
    CHECK_FALSE(Date{}.is_set());
    CHECK_FALSE(is_valid(Date{}));
    CHECK(Date{} < Date{1900, 1, 1});
    CHECK(Date{2025, 12, 31} < Date{2026, 1, 1});
    CHECK(Date{2026, 9, 30} < Date{2026, 10, 1});
}

TEST_CASE("Days are added and counted over months and leap years") {
    CHECK(add_days({2024, 2, 28}, 2) == Date{2024, 3, 1});
    CHECK(add_days({2026, 1, 1}, -1) == Date{2025, 12, 31});
    CHECK(days_between({2026, 1, 1}, {2027, 1, 1}) == 365);
    CHECK(days_between({2024, 3, 1}, {2024, 2, 28}) == -2);
    CHECK(day_number({1970, 1, 1}) == 0);
    for (int number = day_number({1900, 1, 1}); number <= day_number({2199, 12, 31}); number += 17) {
        REQUIRE(day_number(date_of_day_number(number)) == number);
        REQUIRE(is_valid(date_of_day_number(number)));
    }
}

TEST_CASE("Five years on, 29 February becomes 28 February", "[7.2]") {
    CHECK(add_years({2026, 11, 9}, 5) == Date{2031, 11, 9});
    CHECK(add_years({2024, 2, 29}, 5) == Date{2029, 2, 28});
    CHECK(add_years({2024, 2, 29}, 4) == Date{2028, 2, 29});
}

TEST_CASE("A date is a value of the field table") {
    using DateValue = anze::record::Value<Date>;
    Date read{2020, 1, 1};
    CHECK(DateValue::to_json({2026, 2, 3}) == anze::record::Json("2026-02-03"));
    CHECK(DateValue::to_json({}).is_null());
    CHECK(DateValue::from_json(anze::record::Json("2026-02-03"), read));
    CHECK(read == Date{2026, 2, 3});
    CHECK_FALSE(DateValue::from_json(anze::record::Json("2026-02-30"), read));
    CHECK_FALSE(DateValue::from_json(anze::record::Json(20260203), read));
    CHECK(read == Date{2026, 2, 3});
    CHECK(DateValue::from_json(anze::record::Json(nullptr), read));
    CHECK_FALSE(read.is_set());

    const Date date = GENERATE(Date{}, Date{1900, 1, 1}, Date{2026, 12, 31}, Date{2199, 12, 31});
    anze::record::Packer packer;
    DateValue::pack(packer, date);
    const std::string bytes = packer.take();
    anze::record::Unpacker unpacker(bytes);
    Date unpacked{2020, 1, 1};
    DateValue::unpack(unpacker, unpacked);
    CHECK(unpacked == date);
    CHECK(unpacker.at_end());
}
