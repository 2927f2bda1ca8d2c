#include "ledger/row_numbers.h"

#include <tuple>

namespace anze::ledger {
namespace {

constexpr std::int64_t step = 100;  // leaves room for rows that are put between

// The numbers that can stay: the longest part of the rows that rises already.
std::vector<bool> rising(std::span<const RowNumber> rows) {
    constexpr std::size_t none = ~std::size_t{0};
    std::vector<std::size_t> before(rows.size(), none);
    std::vector<std::size_t> ends;  // the row with the lowest number that ends a part of that length
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!rows[row].number.is_set())
            continue;
        const auto place =
            std::ranges::lower_bound(ends, rows[row].number, {}, [&](std::size_t end) { return rows[end].number; });
        if (place != ends.begin())
            before[row] = *std::prev(place);
        if (place == ends.end())
            ends.push_back(row);
        else
            *place = row;
    }
    std::vector<bool> stays(rows.size());
    for (std::size_t row = ends.empty() ? none : ends.back(); row != none; row = before[row])
        stays[row] = true;
    return stays;
}

bool stand_by_themselves(std::span<const RowNumber> rows) {
    return std::ranges::is_sorted(rows, {}, [](const RowNumber& row) {
        return std::tuple(!row.number.is_set(), row.number.value, row.number.is_set() ? 0 : row.came);
    });
}

}  // namespace

std::vector<record::Count> row_numbers(std::span<const RowNumber> rows) {
    std::vector<record::Count> numbers;
    for (const RowNumber& row : rows)
        numbers.push_back(row.number);
    if (stand_by_themselves(rows))
        return numbers;
    std::vector<bool> stays = rising(rows);
    std::int64_t last = 0;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (stays[row] && numbers[row].value > last) {
            last = numbers[row].value;
            continue;
        }
        std::size_t next = row;
        while (next < numbers.size() && !(stays[next] && numbers[next].value > last))
            ++next;
        const auto between = static_cast<std::int64_t>(next - row) + 1;
        const std::int64_t room = next < numbers.size() ? (numbers[next].value - last) / between : step;
        last += room > 0 ? room : 1;
        numbers[row] = {last};
    }
    return numbers;
}

}  // namespace anze::ledger
