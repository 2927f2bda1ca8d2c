#include "roster/roster.h"

#include <algorithm>
#include <format>
#include <utility>

namespace anze::roster {

namespace {

constexpr std::size_t records_searched_for_header = 20;
constexpr std::size_t sample_rows = 5;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string joined(const std::vector<std::string_view>& names) {
    std::string text;
    for (const std::string_view name : names)
        text += std::format("{}“{}”", text.empty() ? "" : "、", name);
    return text;
}

std::string reason_text(const RefusedRow& row) {
    std::string text;
    for (const Fault& fault : row.faults) {
        text += std::format("{}{}{}{}", text.empty() ? "" : "；", fault.column, fault.column.empty() ? "" : "：",
                            fault.reason);
    }
    return text;
}

}  // namespace

record::Result<Preview> preview(std::string_view text) {
    Preview found{.separator = detect_separator(text)};
    std::vector<Record> records;
    DelimitedReader reader(text, found.separator);
    for (Record record; records.size() < records_searched_for_header && reader.next(record);) {
        if (!record.is_blank())
            records.push_back(record);
    }
    if (records.empty())
        return record::fail("文件是空的，请选择有表头和数据的名册");

    // The row with most known names is the header; a title may stand above it. Without any, a person maps the first.
    const auto header = std::ranges::max_element(
        records, {}, [](const Record& record) { return mapped_count(detect_mapping(record.cells)); });
    found.header_line = header->line;
    found.header = header->cells;
    found.mapping = detect_mapping(header->cells);
    for (auto row = std::next(header); row != records.end() && found.samples.size() < sample_rows; ++row) {
        found.samples.push_back(row->cells);
    }
    return found;
}

record::Result<RosterReader> RosterReader::open(std::string text, const Mapping& mapping) {
    record::Result<Preview> found = preview(text);
    if (!found)
        return std::unexpected(found.error());
    if (const auto missing = missing_columns(mapping); !missing.empty()) {
        return record::fail(std::format("没有找到必需的列：{}，请指明各是哪一列", joined(missing)));
    }
    RosterReader reader;
    reader.text_ = std::move(text);
    reader.mapping_ = mapping;
    reader.separator_ = found->separator;
    reader.roster_.header = std::move(found->header);

    DelimitedReader records(reader.text_, reader.separator_);
    for (Record record; record.line != found->header_line && records.next(record);) {
    }
    reader.position_ = records.position();
    return reader;
}

bool RosterReader::step(std::size_t rows) {
    DelimitedReader records(text_, separator_, position_);
    for (Record record; rows > 0 && records.next(record); --rows)
        take_record(record);
    position_ = records.position();
    return position_.byte < text_.size();
}

void RosterReader::take_record(const Record& record) {
    if (record.is_blank()) {
        ++roster_.blank_lines;
        return;
    }
    ReadRow read = read_row(record, mapping_, roster_.header);
    if (read.faults.empty() && is_duplicate(read.row, read.faults))
        return;
    if (read.faults.empty()) {
        keep(std::move(read.row));
    } else {
        roster_.refused.push_back({record.line, std::move(read.faults), record.cells});
    }
}

bool RosterReader::is_duplicate(const Row& row, std::vector<Fault>& faults) {
    const auto found = row_of_policy_.find(row.policy_number);
    if (found == row_of_policy_.end())
        return false;
    const Row& first = roster_.rows[found->second];
    if (row.same_content(first)) {
        roster_.duplicates.push_back({row.line, first.line, row.policy_number});
        return true;
    }
    faults.push_back({column_name(Field::policy_number, mapping_, roster_.header), row.policy_number,
                      std::format("保单号与第 {} 行相同而内容不同，请核对哪一行是对的", first.line)});
    return false;
}

void RosterReader::keep(Row row) {
    const std::size_t index = roster_.rows.size();
    row_of_policy_.emplace(row.policy_number, index);
    const auto [unit, is_new] = row_of_unit_.emplace(row.credit_code, index);
    if (!is_new && roster_.rows[unit->second].unit_name != row.unit_name) {
        const Row& first = roster_.rows[unit->second];
        row.notes.push_back(
            std::format("统一社会信用代码与第 {} 行相同，而那里的名称是“{}”，请核对", first.line, first.unit_name));
    }
    roster_.rows.push_back(std::move(row));
}

record::Result<Roster> read_roster(std::string text, const std::optional<Mapping>& mapping) {
    const record::Result<Preview> found = preview(text);
    if (!found)
        return std::unexpected(found.error());
    record::Result<RosterReader> reader = RosterReader::open(std::move(text), mapping.value_or(found->mapping));
    if (!reader)
        return std::unexpected(reader.error());
    while (reader->step(1000)) {
    }
    return reader->take();
}

std::string refused_csv(const Roster& roster) {
    std::vector<std::string> header{"原行号", "退回原因"};
    header.insert(header.end(), roster.header.begin(), roster.header.end());
    std::string text = std::string(byte_order_mark) + csv_line(header);
    for (const RefusedRow& row : roster.refused) {
        std::vector<std::string> cells{std::to_string(row.line), reason_text(row)};
        cells.insert(cells.end(), row.cells.begin(), row.cells.end());
        text += csv_line(cells);
    }
    return text;
}

std::string summary(const Roster& roster) {
    std::string text = std::format("可导入 {} 份保单", roster.rows.size());
    if (!roster.refused.empty())
        text += std::format("，退回 {} 行", roster.refused.size());
    if (!roster.duplicates.empty())
        text += std::format("，{} 行与前面的保单相同", roster.duplicates.size());
    if (roster.blank_lines > 0)
        text += std::format("，跳过 {} 个空行", roster.blank_lines);
    return text;
}

}  // namespace anze::roster
