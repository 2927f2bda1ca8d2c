#pragma once

// How wide the columns of a table are: by the room there is and by what stands in them. Part of table.h.

#include "widget/table.h"

#include <vector>

namespace anze::widget {

// A column without a width of its own needs room for its title and the widest of the cells, at most for as much of a
// text as reads well when the rest wraps.
[[nodiscard]] std::vector<float> needed_widths(std::span<const Column> columns,
                                               std::span<const std::vector<Cell>> rows);

// Those columns share what the others leave: equally where each then has what it needs, else each also gets that.
[[nodiscard]] std::vector<float> column_widths(std::span<const Column> columns, std::span<const float> needed,
                                               float available);

}  // namespace anze::widget
