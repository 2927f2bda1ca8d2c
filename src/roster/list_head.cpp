#include "roster/list_head.h"

#include <format>

namespace anze::roster {

namespace {

constexpr std::size_t records_searched_for_header = 20;

}  // namespace

record::Result<std::vector<Record>> first_records(std::string_view text, char separator) {
    std::vector<Record> records;
    DelimitedReader reader(text, separator);
    for (Record record; records.size() < records_searched_for_header && reader.next(record);) {
        if (!record.is_blank())
            records.push_back(record);
    }
    if (records.empty())
        return record::fail("文件是空的，请选择有表头和数据的名册");
    return records;
}

TextPosition behind_line(std::string_view text, char separator, std::size_t header_line) {
    DelimitedReader records(text, separator);
    for (Record record; record.line != header_line && records.next(record);) {
    }
    return records.position();
}

record::Result<void> require_columns(const std::vector<std::string_view>& missing) {
    if (missing.empty())
        return {};
    std::string names;
    for (const std::string_view name : missing)
        names += std::format("{}“{}”", names.empty() ? "" : "、", name);
    return record::fail(std::format("没有找到必需的列：{}，请指明各是哪一列", names));
}

}  // namespace anze::roster
