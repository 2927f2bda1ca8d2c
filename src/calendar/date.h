// calendar/: calendar dates, China's working days, and the periods the standard counts in them. Nothing here knows
// what day it is: "today" is always an argument.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "record/value.h"

namespace anze::calendar {

// A day of the calendar. Date{} means "not set"; it orders before every real day.
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;

    auto operator<=>(const Date&) const = default;

    [[nodiscard]] bool is_set() const { return *this != Date{}; }
};

enum class Weekday : std::uint8_t { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

constexpr int first_year = 1900;
constexpr int last_year = 2199;

// True for a day that exists, from 1900 to 2199: a year outside is a slip of the pen in this trade.
[[nodiscard]] bool is_valid(Date date);

// Exactly "2026-11-09"; says in Chinese what is wrong otherwise.
[[nodiscard]] record::Result<Date> parse_date(std::string_view text);

// "2026-11-09"; empty for a date that is not set.
[[nodiscard]] std::string to_string(Date date);
// "2026年11月9日"
[[nodiscard]] std::string chinese_date(Date date);
// "11月9日"
[[nodiscard]] std::string chinese_month_and_day(Date date);
// The same, with its year where that is not the year of today.
[[nodiscard]] std::string chinese_day(Date date, Date today);
// "星期一"
[[nodiscard]] std::string chinese_weekday(Date date);

// The functions below want a date that is set.
[[nodiscard]] Weekday weekday(Date date);
[[nodiscard]] bool is_weekend(Date date);
// Days since 1970-01-01.
[[nodiscard]] int day_number(Date date);
[[nodiscard]] Date date_of_day_number(int number);
[[nodiscard]] Date add_days(Date date, int days);
// The same month and day; 29 February becomes 28 February in a year that has none, so that a period of whole years
// never reaches into a day the calendar does not have.
[[nodiscard]] Date add_years(Date date, int years);
// Days from `from` to `to`; negative when `to` is earlier.
[[nodiscard]] int days_between(Date from, Date to);

}  // namespace anze::calendar

template <>
struct anze::record::Value<anze::calendar::Date> {
    using Date = anze::calendar::Date;

    static bool is_set(Date date) { return date.is_set(); }
    static Json to_json(Date date) { return date.is_set() ? Json(calendar::to_string(date)) : Json(nullptr); }
    static bool from_json(const Json& json, Date& date);
    static std::string text(Date date) { return calendar::chinese_date(date); }
    static std::int64_t rank(Date date) { return calendar::day_number(date); }
    static Result<void> read(std::string_view written, Date& date);
    static void pack(Packer& packer, Date date);
    static void unpack(Unpacker& unpacker, Date& date);
};
