#include "roster/list_head.h"

#include "record/filled.h"
#include "record/text.h"

namespace anze::roster {

namespace {

constexpr std::size_t records_searched_for_header = 20;
constexpr std::ptrdiff_t digits_of_a_number = 15;  // of an identity number, or of a policy

}  // namespace

record::Result<std::vector<Record>> first_records(const Table& table) {
    std::vector<Record> records;
    RecordReader reader(table);
    for (Record record; records.size() < records_searched_for_header && reader.next(record);) {
        if (!record.is_blank())
            records.push_back(record);
    }
    if (records.empty())
        return record::fail("文件是空的，请选择有表头和数据的名册");
    return records;
}

TextPosition behind_line(const Table& table, std::size_t header_line) {
    RecordReader records(table);
    for (Record record; record.line != header_line && records.next(record);) {
    }
    return records.position();
}

record::Result<void> require_names(const std::vector<std::string>& header) {
    const bool is_data = std::ranges::any_of(header, [](const std::string& cell) {
        const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
        return std::ranges::count_if(record::narrow(cell), is_digit) >= digits_of_a_number;
    });
    if (is_data)
        return record::fail("没有找到列名：第一行像是数据，请在它上面加一行列名，再选一次");
    return {};
}

record::Result<void> require_columns(const std::vector<std::string_view>& missing) {
    if (missing.empty())
        return {};
    std::string names;
    for (const std::string_view name : missing)
        names += record::filled("{}“{}”", names.empty() ? "" : "、", name);
    return record::fail(record::filled("没有找到必需的列：{}，请指明各是哪一列", names));
}

}  // namespace anze::roster
