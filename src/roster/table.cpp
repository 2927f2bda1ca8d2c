#include "roster/table.h"

#include <algorithm>
#include <charconv>

namespace anze::roster {

namespace {

constexpr char sheet_mark = '\x1D';
constexpr char row_mark = '\x1E';
constexpr char cell_mark = '\x1F';

// Takes what stands before the mark off the text, and the mark with it.
std::string_view take_until(std::string_view& text, char mark) {
    const std::size_t end = std::min(text.find(mark), text.size());
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return taken;
}

std::string column_letters(int column) {
    constexpr int letters = 26;
    std::string name;
    for (int left = column + 1; left > 0; left = (left - 1) / letters)
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % letters));
    return name;
}

}  // namespace

Table Table::of_sheet(std::string name, std::string rows) {
    Table table;
    table.text_ = std::move(rows);
    table.separator_ = '\0';
    table.sheet_name_ = std::move(name);
    return table;
}

std::vector<Table> tables_of_workbook(std::string_view text) {
    std::vector<Table> tables;
    take_until(text, sheet_mark);
    while (!text.empty()) {
        std::string_view sheet = take_until(text, sheet_mark);
        const std::string_view name = take_until(sheet, row_mark);
        tables.push_back(Table::of_sheet(std::string(name), std::string(sheet)));
    }
    return tables;
}

bool RecordReader::next(Record& record) {
    if (table_.is_sheet())
        return next_of_sheet(record);
    DelimitedReader reader(table_.text(), table_.separator(), at_);
    const bool found = reader.next(record);
    at_ = reader.position();
    return found;
}

bool RecordReader::next_of_sheet(Record& record) {
    record.cells.clear();
    record.quote_left_open = false;
    record.sheet = table_.sheet_name();
    std::string_view rest = std::string_view(table_.text()).substr(at_.byte);
    if (rest.empty())
        return false;
    std::string_view row = take_until(rest, row_mark);
    at_.byte = table_.text().size() - rest.size();
    const std::string_view number = take_until(row, cell_mark);
    std::from_chars(number.data(), number.data() + number.size(), record.line);
    at_.line = record.line;
    while (!row.empty())
        record.cells.emplace_back(take_until(row, cell_mark));
    return true;
}

std::string cell_address(const Record& record, int column) {
    if (record.sheet.empty() || column < 0)
        return {};
    return record.sheet + '!' + column_letters(column) + std::to_string(record.line);
}

}  // namespace anze::roster
