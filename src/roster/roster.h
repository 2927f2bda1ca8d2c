// roster/: an insurer's list of insured units and policies (名册), read row by row; every row is
// taken, refused with its reason, or said to be the same policy again. Nothing of a row is lost.
#pragma once

#include "roster/list_head.h"
#include "roster/outcome.h"
#include "roster/row.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace anze::roster {

// The same policy again, with the same content: one policy, not an error.
struct Duplicate {
    std::size_t line = 0;
    std::size_t first_line = 0;
    std::string policy_number = {};

    bool operator==(const Duplicate&) const = default;
};

struct Roster {
    std::vector<std::string> header = {};
    std::vector<Row> rows = {};
    std::vector<RefusedRow> refused = {};
    std::vector<Duplicate> duplicates = {};
    std::size_t blank_lines = 0;
    std::size_t example_lines = 0;
};

using Preview = ListHead<Field>;

[[nodiscard]] record::Result<Preview> preview(const Table& table);

// Reads a list a few rows at a time, so that a page stays alive meanwhile.
class RosterReader {
public:
    // The mapping may be one that a person changed. Refused when a required column is missing.
    [[nodiscard]] static record::Result<RosterReader> open(Table table, const Mapping& mapping);

    // Reads up to that many rows; true while there are more.
    bool step(std::size_t rows);

    [[nodiscard]] std::size_t bytes_read() const { return position_.byte; }
    [[nodiscard]] std::size_t bytes_in_all() const { return table_.text().size(); }
    [[nodiscard]] const Roster& roster() const { return roster_; }
    [[nodiscard]] Roster take() { return std::move(roster_); }

private:
    RosterReader() = default;
    void take_record(const Record& record);
    [[nodiscard]] bool is_duplicate(const Row& row, const Record& record, std::vector<Fault>& faults);
    void keep(Row row);

    Table table_ = {};
    Mapping mapping_ = {};
    TextPosition position_ = {};
    Roster roster_ = {};
    std::unordered_map<std::string, std::size_t> row_of_policy_ = {};  // index in roster_.rows by policy number
    std::unordered_map<std::string, std::size_t> row_of_unit_ = {};    // the first one by credit code
};

// The whole list at once.
[[nodiscard]] record::Result<Roster> read_roster(Table table, const std::optional<Mapping>& mapping = {});

[[nodiscard]] std::string refused_csv(const Roster& roster);

[[nodiscard]] std::string summary(const Roster& roster);

}  // namespace anze::roster
