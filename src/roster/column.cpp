#include "roster/column.h"

#include "record/text.h"

namespace anze::roster {

std::string plain_name(std::string_view cell) {
    std::string name = record::narrow(cell);
    std::erase_if(name, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '*'; });
    return name;
}

std::size_t mapped_count(std::span<const int> columns) {
    return columns.size() - static_cast<std::size_t>(std::ranges::count(columns, no_column));
}

std::vector<std::string_view> missing_columns(std::span<const ColumnName> fields, std::span<const int> columns) {
    std::vector<std::string_view> missing;
    for (std::size_t field = 0; field < fields.size(); ++field) {
        if (fields[field].is_required && columns[field] == no_column)
            missing.push_back(fields[field].label);
    }
    return missing;
}

}  // namespace anze::roster
