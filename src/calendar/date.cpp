#include "calendar/date.h"

#include "record/filled.h"

#include <array>
#include <chrono>
#include <utility>

namespace anze::calendar {

namespace {

std::chrono::year_month_day to_chrono(Date date) {
    return {std::chrono::year{date.year}, std::chrono::month{static_cast<unsigned>(date.month)},
            std::chrono::day{static_cast<unsigned>(date.day)}};
}

Date from_chrono(std::chrono::year_month_day date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

bool is_digit(char character) {
    return character >= '0' && character <= '9';
}

int number(std::string_view digits) {
    int value = 0;
    for (const char digit : digits) {
        value = value * 10 + (digit - '0');
    }
    return value;
}

bool has_date_shape(std::string_view text) {
    if (text.size() != 10) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 4 || i == 7;
        if (dash ? text[i] != '-' : !is_digit(text[i])) {
            return false;
        }
    }
    return true;
}

}  // namespace

bool is_valid(Date date) {
    return date.year >= first_year && date.year <= last_year && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
           date.day <= 31 && to_chrono(date).ok();
}

record::Result<Date> parse_date(std::string_view text) {
    if (!has_date_shape(text)) {
        return record::fail(record::filled("“{}”不是日期，请写成 2026-11-09 的样子", text));
    }
    const Date date{number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2))};
    if (date.year < first_year || date.year > last_year) {
        return record::fail(record::filled("“{}”的年份不在 {} 年至 {} 年之间，请核对", text, first_year, last_year));
    }
    if (!is_valid(date)) {
        return record::fail(record::filled("日历上没有“{}”这一天，请核对月份和日期", text));
    }
    return date;
}

std::string to_string(Date date) {
    return date.is_set() ? record::filled("{}-{}-{}", record::digits(date.year, 4), record::digits(date.month, 2),
                                          record::digits(date.day, 2))
                         : std::string{};
}

std::string chinese_date(Date date) {
    return date.is_set() ? record::filled("{}年{}月{}日", date.year, date.month, date.day) : std::string{};
}

std::string chinese_month_and_day(Date date) {
    return date.is_set() ? record::filled("{}月{}日", date.month, date.day) : std::string{};
}

std::string chinese_day(Date date, Date today) {
    return date.year == today.year ? chinese_month_and_day(date) : chinese_date(date);
}

std::string chinese_weekday(Date date) {
    static constexpr std::array<std::string_view, 8> names{"",       "星期一", "星期二", "星期三",
                                                           "星期四", "星期五", "星期六", "星期日"};
    return date.is_set() ? std::string(names[static_cast<std::size_t>(std::to_underlying(weekday(date)))])
                         : std::string{};
}

Weekday weekday(Date date) {
    const std::chrono::weekday day{std::chrono::sys_days{to_chrono(date)}};
    return static_cast<Weekday>(day.iso_encoding());
}

bool is_weekend(Date date) {
    const Weekday day = weekday(date);
    return day == Weekday::saturday || day == Weekday::sunday;
}

int day_number(Date date) {
    return static_cast<int>(std::chrono::sys_days{to_chrono(date)}.time_since_epoch().count());
}

Date date_of_day_number(int number) {
    return from_chrono(std::chrono::sys_days{std::chrono::days{number}});
}

Date add_days(Date date, int days) {
    return date_of_day_number(day_number(date) + days);
}

Date add_years(Date date, int years) {
    const Date moved{date.year + years, date.month, date.day};
    return to_chrono(moved).ok() ? moved : Date{moved.year, 2, 28};
}

int days_between(Date from, Date to) {
    return day_number(to) - day_number(from);
}

}  // namespace anze::calendar

namespace anze::record {

bool Value<calendar::Date>::from_json(const Json& json, Date& date) {
    if (json.is_null()) {
        date = {};
        return true;
    }
    if (!json.is_string())
        return false;
    const Result<Date> parsed = calendar::parse_date(json.get_ref<const std::string&>());
    if (parsed)
        date = *parsed;
    return parsed.has_value();
}

void Value<calendar::Date>::pack(Packer& packer, Date date) {
    const int packed = (date.year * 16 + date.month) * 32 + date.day;
    packer.number(static_cast<std::uint64_t>(packed));
}

void Value<calendar::Date>::unpack(Unpacker& unpacker, Date& date) {
    const auto packed = static_cast<int>(unpacker.number());
    const Date unpacked{packed / 512, packed / 32 % 16, packed % 32};
    date = calendar::is_valid(unpacked) ? unpacked : Date{};
}

}  // namespace anze::record
