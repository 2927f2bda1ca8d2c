#include "roster/duration.h"

#include "record/filled.h"
#include "record/text.h"
#include "training/online.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace anze::roster {

namespace {

struct Unit {
    std::string_view name;
    std::int64_t seconds;
};
constexpr std::int64_t seconds_a_minute = 60;
constexpr std::int64_t seconds_an_hour = 60 * seconds_a_minute;
// The longer of two names that begin alike comes first.
constexpr std::array units{
    Unit{"小时", seconds_an_hour},  Unit{"时", seconds_an_hour},
    Unit{"h", seconds_an_hour},     Unit{"课时", training::class_period_minutes* seconds_a_minute},
    Unit{"分钟", seconds_a_minute}, Unit{"分", seconds_a_minute},
    Unit{"min", seconds_a_minute},  Unit{"秒", 1},
};
constexpr std::size_t most_digits = 6;  // keeps every product small

std::string_view take_digits(std::string_view& text) {
    const std::size_t size = std::min(text.find_first_not_of("0123456789"), text.size());
    const std::string_view digits = text.substr(0, size);
    text.remove_prefix(size);
    return digits;
}

std::optional<std::int64_t> number(std::string_view digits) {
    std::int64_t value = 0;
    if (digits.empty() || digits.size() > most_digits)
        return std::nullopt;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

// One "1.5小时" off the beginning, in seconds; tenths and hundredths are exact.
std::optional<std::int64_t> take_part(std::string_view& text) {
    const auto whole = number(take_digits(text));
    if (!whole)
        return std::nullopt;
    std::int64_t hundredths = *whole * 100;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        const std::string_view digits = take_digits(text);
        const auto fraction = number(digits);
        if (!fraction || digits.size() > 2)
            return std::nullopt;
        hundredths += digits.size() == 1 ? *fraction * 10 : *fraction;
    }
    const auto unit = std::ranges::find_if(units, [&](const Unit& each) { return text.starts_with(each.name); });
    if (unit == units.end())
        return std::nullopt;
    text.remove_prefix(unit->name.size());
    return hundredths * unit->seconds / 100;
}

std::optional<std::int64_t> seconds_with_units(std::string_view text) {
    std::int64_t seconds = 0;
    while (!text.empty()) {
        const auto part = take_part(text);
        if (!part)
            return std::nullopt;
        seconds += *part;
    }
    return seconds;
}

// Hours, minutes and seconds; of two numbers nobody knows which they are.
std::optional<std::int64_t> seconds_of_clock(std::string_view text) {
    std::int64_t seconds = 0;
    for (int part = 0; part < 3; ++part) {
        if (part > 0 && !text.starts_with(':'))
            return std::nullopt;
        if (part > 0)
            text.remove_prefix(1);
        const auto value = number(take_digits(text));
        if (!value || (part > 0 && *value >= 60))
            return std::nullopt;
        seconds = seconds * 60 + *value;
    }
    return text.empty() ? std::optional(seconds) : std::nullopt;
}

}  // namespace

record::Result<record::Count> read_minutes(std::string_view cell) {
    std::string text = record::narrow(cell);
    std::erase(text, ' ');
    if (text.empty())
        return record::Count{};
    if (text.find_first_not_of("0123456789") == std::string::npos)
        text += "分钟";
    const auto seconds = text.contains(':') ? seconds_of_clock(text) : seconds_with_units(text);
    if (!seconds)
        return record::fail(
            record::filled("“{}”不是能识别的时长，请写成整数分钟，例如 45，或写明单位，例如 1.5小时", cell));
    return record::Count{*seconds / seconds_a_minute};
}

}  // namespace anze::roster
