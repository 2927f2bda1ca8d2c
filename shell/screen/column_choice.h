// Which column of a list is which field: recognised by the names in its header, corrected by a person.
#pragma once

#include "roster/column.h"

#include <optional>

namespace anze::screen {

// The file, and the sheet where it is a workbook.
std::string source_text(const std::string& file_name, const std::string& sheet_name);

// The columns as the person has just changed them. `shown`: they are all there to be changed.
std::optional<std::vector<int>> draw_column_choice(const roster::ColumnChoice& choice, bool& shown);

}  // namespace anze::screen
