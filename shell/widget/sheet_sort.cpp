// All rows of a sheet put in the order of one column.
#include "widget/sheet_model.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace anze::widget {
namespace {

// In the order in which they stand, whichever way is sorted.
enum class Part : std::uint8_t { read, not_read, blank };

// Numbers and days by their rank, choices by their place, all else by its characters.
struct CellKey {
    Part part = Part::read;
    std::int64_t rank = 0;
    std::string text{};

    [[nodiscard]] bool operator<(const CellKey& other) const {
        return std::tie(rank, text) < std::tie(other.rank, other.text);
    }
};

// None where the text is none of the choices, or cannot be read.
std::optional<std::int64_t> rank_of(const record::ValueFace& face, const std::string& text) {
    if (!face.choices.empty()) {
        const auto found = std::ranges::find(face.choices, text);
        return found == face.choices.end() ? std::nullopt : std::optional(found - face.choices.begin());
    }
    record::LooseValue value(face);
    const bool is_read = face.read(text, value.get()) && face.is_set(value.get());
    return is_read ? std::optional(face.rank(value.get())) : std::nullopt;
}

CellKey key_of(const SheetRows& rows, const SheetRow& row, std::size_t at) {
    const SheetColumn& column = rows.columns()[at];
    auto [text, rank_computed] = column.computed ? column.computed(rows, row) : ComputedCell{.text = row.cells[at]};
    if (text.empty())
        return {.part = Part::blank};
    const record::ValueFace* face = column.field != nullptr ? column.field->value : nullptr;
    const bool has_ranks = face != nullptr && (!face->choices.empty() || face->rank != nullptr);
    if (!has_ranks)
        return {.rank = rank_computed, .text = std::move(text)};
    if (const auto rank = rank_of(*face, text))
        return {.rank = *rank};
    return {.part = Part::not_read, .text = std::move(text)};
}

}  // namespace

void SheetModel::sort_rows(std::size_t column, bool is_descending) {
    if (read_only_)
        return;
    end_typing();
    std::vector<CellKey> keys;
    keys.reserve(rows_.count());
    for (const SheetRow& row : rows_.all())
        keys.push_back(key_of(rows_, row, column));
    std::vector<std::size_t> order(rows_.count());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t one, std::size_t other) {
        if (keys[one].part != keys[other].part)
            return keys[one].part < keys[other].part;
        return is_descending ? keys[other] < keys[one] : keys[one] < keys[other];
    });
    if (std::ranges::is_sorted(order))
        return;
    std::vector<SheetRow> rows;
    rows.reserve(order.size());
    for (const std::size_t row : order)
        rows.push_back(rows_.all()[row]);
    change(0, order.size(), std::move(rows));
}

}  // namespace anze::widget
