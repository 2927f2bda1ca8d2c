// What a list looks like before its rows are read.
#pragma once

#include "record/error.h"
#include "roster/column.h"
#include "roster/table.h"

#include <iterator>
#include <span>

namespace anze::roster {

// Its header, the columns we recognise, and the first rows as they stand.
template <class E>
struct ListHead {
    std::size_t header_line = 0;
    std::vector<std::string> header = {};
    ColumnMapping<E> mapping = {};
    std::vector<std::vector<std::string>> samples = {};
};

// The first records that are not blank; refused where there are none.
[[nodiscard]] record::Result<std::vector<Record>> first_records(const Table& table);

// Where the rows begin: behind the header.
[[nodiscard]] TextPosition behind_line(const Table& table, std::size_t header_line);

// Refused where a required column has no place.
[[nodiscard]] record::Result<void> require_columns(const std::vector<std::string_view>& missing);

// Names of columns hold no long numbers: without a header a list would have its first person for one.
[[nodiscard]] record::Result<void> require_names(const std::vector<std::string>& header);

template <class E>
[[nodiscard]] record::Result<ListHead<E>> read_head(const Table& table) {
    constexpr std::size_t sample_rows = 5;
    const record::Result<std::vector<Record>> records = first_records(table);
    if (!records)
        return std::unexpected(records.error());
    // The row with most known names is the header; a title may stand above it. Without any, a person maps the first.
    const auto header = std::ranges::max_element(
        *records, {}, [](const Record& record) { return mapped_count(detect_mapping<E>(record.cells).columns()); });
    ListHead<E> found{.header_line = header->line};
    found.header = header->cells;
    found.mapping = detect_mapping<E>(header->cells);
    const auto named = require_names(found.header);
    if (!named && mapped_count(found.mapping.columns()) == 0)
        return std::unexpected(named.error());
    for (auto row = std::next(header); row != records->end() && found.samples.size() < sample_rows; ++row)
        found.samples.push_back(row->cells);
    return found;
}

// The first table that has a column for all a list needs; where none has, the one with most of its columns.
template <class E>
[[nodiscard]] const Table& table_of_list(std::span<const Table> tables) {
    const Table* best = &tables.front();
    std::size_t most = 0;
    for (const Table& table : tables) {
        const auto head = read_head<E>(table);
        if (!head)
            continue;
        if (missing_columns(head->mapping).empty())
            return table;
        if (const std::size_t mapped = mapped_count(head->mapping.columns()); mapped > most) {
            most = mapped;
            best = &table;
        }
    }
    return *best;
}

template <class E>
[[nodiscard]] ColumnChoice column_choice(const ListHead<E>& head) {
    const auto columns = head.mapping.columns();
    return {.fields = column_names<E>, .header = head.header, .columns = {columns.begin(), columns.end()}};
}

}  // namespace anze::roster
