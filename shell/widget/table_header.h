#pragma once

// The titles above a table's columns. Part of table.h.

#include "widget/table.h"

namespace anze::widget {

[[nodiscard]] float table_header_height();
// With the padding on both sides, and the arrow where rows can be ordered by it.
[[nodiscard]] float table_title_width(const Column& column);

// At the cursor. True when the person chose another order; `state` then holds it.
bool table_header(std::span<const Column> columns, std::span<const float> widths, float width, TableState& state);

}  // namespace anze::widget
