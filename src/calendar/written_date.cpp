#include "calendar/written_date.h"

#include "record/filled.h"
#include "record/text.h"

#include <charconv>

namespace anze::calendar {

namespace {

bool is_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

// Year, month and day by their separators; empty where the text is not of that form.
struct Parts {
    std::string_view year;
    std::string_view month;
    std::string_view day;

    [[nodiscard]] bool are_digits() const {
        return year.size() == 4 && month.size() <= 2 && day.size() <= 2 && is_digits(year) && is_digits(month) &&
               is_digits(day);
    }
};

Parts split(std::string_view text, std::string_view after_year, std::string_view after_month,
            std::string_view after_day) {
    const std::size_t month = text.find(after_year);
    if (month == std::string_view::npos)
        return {};
    const std::size_t month_begin = month + after_year.size();
    const std::size_t day = text.find(after_month, month_begin);
    if (day == std::string_view::npos || !text.ends_with(after_day))
        return {};
    const std::size_t day_begin = day + after_month.size();
    if (text.size() < day_begin + after_day.size())
        return {};
    return {text.substr(0, month), text.substr(month_begin, day - month_begin),
            text.substr(day_begin, text.size() - day_begin - after_day.size())};
}

Parts date_parts(std::string_view text) {
    if (text.size() == 8 && is_digits(text))
        return {text.substr(0, 4), text.substr(4, 2), text.substr(6, 2)};
    for (const std::string_view separator : {"-", "/", "."}) {
        const Parts parts = split(text, separator, separator, "");
        if (parts.are_digits())
            return parts;
    }
    return split(text, "年", "月", "日");
}

std::string without_blanks(std::string_view text) {
    std::string narrow = record::narrow(text);
    std::erase(narrow, ' ');
    return narrow;
}

}  // namespace

record::Result<Date> read_written_date(std::string_view text) {
    const std::string written = without_blanks(text);
    if (written.empty())
        return Date{};
    const Parts parts = date_parts(written);
    if (!parts.are_digits())
        return record::fail(record::filled("“{}”不是能识别的日期，请写成 2026-05-25 的样子", text));
    const Date date{number(parts.year), number(parts.month), number(parts.day)};
    if (!is_valid(date))
        return record::fail(record::filled("日历上没有“{}”这一天，请核对", text));
    return date;
}

record::Result<Date> read_typed_date(std::string_view text, Date today) {
    const std::string written = without_blanks(text);
    for (const std::string_view separator : {"-", "/", ".", "年"}) {
        const std::string with_year = record::filled("{}{}{}", today.year, separator, written);
        if (date_parts(with_year).are_digits())
            return read_written_date(with_year);
    }
    return read_written_date(text);
}

}  // namespace anze::calendar

namespace anze::record {

Result<void> Value<calendar::Date>::read(std::string_view written, calendar::Date& date) {
    const auto read = calendar::read_written_date(written);
    if (!read)
        return std::unexpected(read.error());
    date = *read;
    return {};
}

}  // namespace anze::record
