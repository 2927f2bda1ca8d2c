#include "journal/operation.h"

#include <charconv>

namespace anze::journal {
namespace {

constexpr std::int64_t seconds_a_day = 86'400;

std::string two(std::int64_t value) {
    const std::string digits = std::to_string(value);
    return digits.size() < 2 ? "0" + digits : digits;
}

std::optional<int> two_digits(std::string_view text, int limit) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0 || value >= limit)
        return std::nullopt;
    return value;
}

}  // namespace

std::string time_text(std::int64_t seconds) {
    const std::int64_t day = seconds / seconds_a_day;
    const std::int64_t rest = seconds % seconds_a_day;
    return calendar::to_string(calendar::date_of_day_number(static_cast<int>(day))) + "T" + two(rest / 3600) + ":" +
           two(rest / 60 % 60) + ":" + two(rest % 60) + "Z";
}

std::optional<std::int64_t> parse_time(std::string_view text) {
    if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z') {
        return std::nullopt;
    }
    const auto date = calendar::parse_date(text.substr(0, 10));
    const auto hours = two_digits(text.substr(11, 2), 24);
    const auto minutes = two_digits(text.substr(14, 2), 60);
    const auto seconds = two_digits(text.substr(17, 2), 60);
    if (!date || *date < calendar::Date{1970, 1, 1} || !hours || !minutes || !seconds)
        return std::nullopt;
    return calendar::day_number(*date) * seconds_a_day + *hours * 3600 + *minutes * 60 + *seconds;
}

}  // namespace anze::journal
