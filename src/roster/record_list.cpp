#include "roster/record_list.h"

namespace anze::roster {

std::vector<std::string> cells_of(record::Faces fields, std::span<const RecordColumn> columns, const void* record) {
    std::vector<std::string> cells;
    for (const RecordColumn& column : columns)
        cells.push_back(record::find_field(fields, column.key)->text(record));
    return cells;
}

}  // namespace anze::roster
