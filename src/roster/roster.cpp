#include "roster/roster.h"

#include "record/filled.h"
#include "roster/list.h"

#include <utility>

namespace anze::roster {

record::Result<Preview> preview(const Table& table) {
    return read_head<Field>(table);
}

record::Result<RosterReader> RosterReader::open(Table table, const Mapping& mapping) {
    record::Result<Preview> found = preview(table);
    if (!found)
        return std::unexpected(found.error());
    if (const auto complete = require_columns(missing_columns(mapping)); !complete)
        return std::unexpected(complete.error());
    RosterReader reader;
    reader.table_ = std::move(table);
    reader.mapping_ = mapping;
    reader.roster_.header = std::move(found->header);
    reader.position_ = behind_line(reader.table_, found->header_line);
    return reader;
}

bool RosterReader::step(std::size_t rows) {
    RecordReader records(table_, position_);
    for (Record record; rows > 0 && records.next(record); --rows)
        take_record(record);
    position_ = records.position();
    return position_.byte < table_.text().size();
}

void RosterReader::take_record(const Record& record) {
    if (record.is_blank()) {
        ++roster_.blank_lines;
        return;
    }
    if (is_example(record)) {
        ++roster_.example_lines;
        return;
    }
    ReadRow read = read_row(record, mapping_, roster_.header);
    if (read.faults.empty() && is_duplicate(read.row, record, read.faults))
        return;
    if (read.faults.empty()) {
        keep(std::move(read.row));
    } else {
        roster_.refused.push_back({record.line, std::move(read.faults), record.cells});
    }
}

bool RosterReader::is_duplicate(const Row& row, const Record& record, std::vector<Fault>& faults) {
    const auto found = row_of_policy_.find(row.policy_number);
    if (found == row_of_policy_.end())
        return false;
    const Row& first = roster_.rows[found->second];
    if (row.same_content(first)) {
        roster_.duplicates.push_back({row.line, first.line, row.policy_number});
        return true;
    }
    faults.push_back(fault_at(Field::policy_number, mapping_, roster_.header, record, row.policy_number,
                              record::filled("保单号与第 {} 行相同而内容不同，请核对哪一行是对的", first.line)));
    return false;
}

void RosterReader::keep(Row row) {
    const std::size_t index = roster_.rows.size();
    row_of_policy_.emplace(row.policy_number, index);
    const auto [unit, is_new] = row_of_unit_.emplace(row.credit_code, index);
    if (!is_new && roster_.rows[unit->second].unit_name != row.unit_name) {
        const Row& first = roster_.rows[unit->second];
        row.notes.push_back(
            record::filled("统一社会信用代码与第 {} 行相同，而那里的名称是“{}”，请核对", first.line, first.unit_name));
    }
    roster_.rows.push_back(std::move(row));
}

record::Result<Roster> read_roster(Table table, const std::optional<Mapping>& mapping) {
    const record::Result<Preview> found = preview(table);
    if (!found)
        return std::unexpected(found.error());
    record::Result<RosterReader> reader = RosterReader::open(std::move(table), mapping.value_or(found->mapping));
    if (!reader)
        return std::unexpected(reader.error());
    while (reader->step(1000)) {
    }
    return reader->take();
}

std::string refused_csv(const Roster& roster) {
    return refused_csv(roster.header, roster.refused);
}

std::string summary(const Roster& roster) {
    return counts_text({.taken = roster.rows.size(),
                        .refused = roster.refused.size(),
                        .repeated = roster.duplicates.size(),
                        .blank = roster.blank_lines,
                        .other = roster.example_lines},
                       "份", "保单");
}

}  // namespace anze::roster
