// Which columns a person chose for a list, for the next one with the same header.
#pragma once

#include "port/keeping.h"
#include "roster/column.h"

#include <optional>

namespace anze::desk {

void remember_columns(port::Preferences& preferences, const std::string& list, const roster::ColumnChoice& choice);

// Nothing where the header is another, or they are chosen already.
std::optional<std::vector<int>> remembered_columns(port::Preferences& preferences, const std::string& list,
                                                   const roster::ColumnChoice& choice);

}  // namespace anze::desk
