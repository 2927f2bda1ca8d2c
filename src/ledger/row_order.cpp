#include "ledger/row_order.h"

#include "record/position.h"

#include <charconv>
#include <tuple>

namespace anze::ledger {
namespace {

constexpr std::int64_t step = 100;  // leaves room for rows that are put between
constexpr std::int64_t no_number = -1;

std::int64_t number_of(const ArrangedRow& row) {
    std::int64_t number = no_number;
    std::from_chars(row.key.data(), row.key.data() + row.key.size(), number);
    return number;
}

// The keys that can stay: the longest part of the rows that rises already. `none` never stays.
template <class Key>
std::vector<bool> rising(std::span<const Key> keys, const Key& none) {
    constexpr std::size_t nothing = ~std::size_t{0};
    std::vector<std::size_t> before(keys.size(), nothing);
    std::vector<std::size_t> ends;  // the row with the lowest key that ends a part of that length
    for (std::size_t row = 0; row < keys.size(); ++row) {
        if (keys[row] == none)
            continue;
        const auto key_at = [&](std::size_t end) -> const Key& { return keys[end]; };
        const auto place = std::ranges::lower_bound(ends, keys[row], {}, key_at);
        if (place != ends.begin())
            before[row] = *std::prev(place);
        if (place == ends.end())
            ends.push_back(row);
        else
            *place = row;
    }
    std::vector<bool> stays(keys.size());
    for (std::size_t row = ends.empty() ? nothing : ends.back(); row != nothing; row = before[row])
        stays[row] = true;
    return stays;
}

std::vector<std::string> keys_of(std::span<const ArrangedRow> rows) {
    std::vector<std::string> keys;
    for (const ArrangedRow& row : rows)
        keys.push_back(row.key);
    return keys;
}

}  // namespace

std::vector<std::string> row_numbers(std::span<const ArrangedRow> rows) {
    std::vector<std::string> keys = keys_of(rows);
    std::vector<std::int64_t> numbers;
    for (const ArrangedRow& row : rows)
        numbers.push_back(number_of(row));
    const bool stand_by_themselves = std::ranges::is_sorted(rows, {}, [](const ArrangedRow& row) {
        return std::tuple(row.key.empty(), number_of(row), row.is_new, row.came);
    });
    if (stand_by_themselves)
        return keys;
    const std::vector<bool> stays = rising<std::int64_t>(numbers, no_number);
    std::int64_t last = 0;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (stays[row] && numbers[row] > last) {
            last = numbers[row];
            continue;
        }
        std::size_t next = row;
        while (next < numbers.size() && !(stays[next] && numbers[next] > last))
            ++next;
        const auto between = static_cast<std::int64_t>(next - row) + 1;
        const std::int64_t room = next < numbers.size() ? (numbers[next] - last) / between : step;
        last += room > 0 ? room : 1;
        keys[row] = std::to_string(last);
    }
    return keys;
}

std::vector<std::string> row_positions(std::span<const ArrangedRow> rows) {
    std::vector<std::string> keys = keys_of(rows);
    const bool stand_by_themselves = std::ranges::is_sorted(
        rows, {}, [](const ArrangedRow& row) { return std::tuple(row.is_new, std::string_view(row.key), row.came); });
    if (stand_by_themselves)
        return keys;
    const std::vector<bool> stays = rising<std::string>(keys, {});
    std::string last;
    for (std::size_t row = 0; row < keys.size();) {
        std::size_t next = row;
        while (next < keys.size() && !stays[next])
            ++next;
        auto between = record::positions_between(last, next < keys.size() ? keys[next] : std::string(), next - row);
        std::ranges::move(between, keys.begin() + static_cast<std::ptrdiff_t>(row));
        if (next < keys.size())
            last = keys[next];
        row = next + 1;
    }
    return keys;
}

}  // namespace anze::ledger
