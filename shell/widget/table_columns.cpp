#include "widget/table_columns.h"

#include "widget/table_header.h"
#include "widget/table_row.h"

#include <algorithm>
#include <numeric>

namespace anze::widget {
namespace {

constexpr float readable_width = 160;

float needed_width(const Column& column, std::size_t index, std::span<const std::vector<Cell>> rows) {
    if (column.width > 0)
        return column.width;
    float needed = table_title_width(column);
    for (const std::vector<Cell>& cells : rows)
        needed = std::max(needed, table_row::needed_width(cells[index], readable_width));
    return ImCeil(std::min(needed, readable_width));
}

}  // namespace

std::vector<float> needed_widths(std::span<const Column> columns, std::span<const std::vector<Cell>> rows) {
    std::vector<float> needed;
    for (std::size_t index = 0; index < columns.size(); ++index)
        needed.push_back(needed_width(columns[index], index, rows));
    return needed;
}

std::vector<float> column_widths(std::span<const Column> columns, std::span<const float> needed, float available) {
    float fixed = 0;
    float shares = 0;
    float neediest = 0;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const bool shares_room = columns[index].width <= 0;
        fixed += columns[index].width;
        shares += shares_room ? 1.0F : 0.0F;
        neediest = std::max(neediest, shares_room ? needed[index] : 0);
    }
    const float share = ImFloor((available - fixed) / std::max(shares, 1.0F));
    const float left = available - std::accumulate(needed.begin(), needed.end(), 0.0F);
    const float more = ImFloor(left / std::max(shares, 1.0F));
    std::vector<float> widths(needed.begin(), needed.end());
    for (std::size_t index = 0; index < columns.size(); ++index) {
        if (columns[index].width <= 0)
            widths[index] = share >= neediest ? share : needed[index] + more;
    }
    return widths;
}

}  // namespace anze::widget
