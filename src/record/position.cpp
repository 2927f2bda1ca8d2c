#include "record/position.h"

#include <algorithm>

namespace anze::record {
namespace {

// The digits of a fraction, compared like text. None ends in 0, so that there is always one between two.
constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuvwxyz";
constexpr std::size_t base = digits.size();
constexpr std::size_t counted_digits = 4;

std::size_t digit_at(std::string_view position, std::size_t at) {
    const std::size_t found = at < position.size() ? digits.find(position[at]) : 0;
    return found == std::string_view::npos ? 0 : found;
}

// One more in the last of the counted digits, so that a table written from top to bottom keeps short positions.
std::string counted_on(std::string_view before) {
    std::size_t number = 0;
    for (std::size_t at = 0; at < counted_digits; ++at)
        number = number * base + digit_at(before, at);
    std::string next(counted_digits, '0');
    ++number;
    for (std::size_t at = counted_digits; at-- > 0; number /= base)
        next[at] = digits[number % base];
    while (next.ends_with('0'))
        next.pop_back();
    return number == 0 ? next : std::string();
}

std::string middle(std::string_view before, std::string_view after) {
    std::string between;
    bool has_end = before < after;
    for (std::size_t at = 0;; ++at) {
        has_end = has_end && at < after.size();
        const std::size_t low = digit_at(before, at);
        const std::size_t high = has_end ? digit_at(after, at) : base;
        between.push_back(digits[high > low + 1 ? (low + high) / 2 : low]);
        if (high > low + 1)
            return between;
        has_end = has_end && high == low;
    }
}

void spread(std::string_view before, std::string_view after, std::span<std::string> places) {
    if (places.empty())
        return;
    const std::size_t half = places.size() / 2;
    places[half] = middle(before, after);
    spread(before, places[half], places.first(half));
    spread(places[half], after, places.subspan(half + 1));
}

}  // namespace

std::vector<std::string> positions_between(std::string_view before, std::string_view after, std::size_t count) {
    std::vector<std::string> positions(count);
    if (!after.empty()) {
        spread(before, after, positions);
        return positions;
    }
    std::string last = before.empty() ? std::string(1, digits[base / 2]) : std::string(before);
    for (std::string& each : positions) {
        each = counted_on(last);
        if (each.empty())
            each = middle(last, {});
        last = each;
    }
    return positions;
}

std::string position_between(std::string_view before, std::string_view after) {
    return positions_between(before, after, 1).front();
}

}  // namespace anze::record
