#pragma once

// A block of cells as spreadsheets put it on the clipboard: cells parted by tabs, rows by line breaks. A cell that
// holds one of these stands in quotes, with its own quotes doubled.

#include <string>
#include <string_view>
#include <vector>

namespace anze::widget {

using CellRows = std::vector<std::vector<std::string>>;

[[nodiscard]] CellRows read_block(std::string_view text);
[[nodiscard]] std::string block_text(const CellRows& rows);

}  // namespace anze::widget
