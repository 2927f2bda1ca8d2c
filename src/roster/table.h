// The cells of a list row by row, whatever file they come from.
#pragma once

#include "roster/delimited_text.h"

#include <concepts>

namespace anze::roster {

// The text of a CSV file, or one sheet of a workbook.
class Table {
public:
    Table() = default;
    // Delimited text in UTF-8.
    template <class T>
        requires std::constructible_from<std::string, T>
    Table(T&& text) : text_(std::forward<T>(text)), separator_(detect_separator(text_)) {}
    // `rows` as of a sheet, see tables_of_workbook.
    static Table of_sheet(std::string name, std::string rows);

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] bool is_sheet() const { return separator_ == '\0'; }
    [[nodiscard]] char separator() const { return separator_; }
    [[nodiscard]] const std::string& sheet_name() const { return sheet_name_; }

private:
    std::string text_ = {};
    char separator_ = ',';
    std::string sheet_name_ = {};
};

// The sheets of a workbook as its reader hands them over: each as GS and its name, its rows as RS and their number,
// their cells as US and their text.
[[nodiscard]] std::vector<Table> tables_of_workbook(std::string_view text);

// The table must outlive it.
class RecordReader {
public:
    explicit RecordReader(const Table& table, TextPosition from = {}) : table_(table), at_(from) {}

    // Reads the next record, blank ones too; false at the end.
    bool next(Record& record);

    [[nodiscard]] TextPosition position() const { return at_; }

private:
    bool next_of_sheet(Record& record);

    const Table& table_;
    TextPosition at_;
};

// "承保名单!B7" of a workbook; empty for other files, where the line and the column's name say where it is.
[[nodiscard]] std::string cell_address(const Record& record, int column);

}  // namespace anze::roster
