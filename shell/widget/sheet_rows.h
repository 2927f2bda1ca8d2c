#pragma once

// The rows of a sheet as a person sees them while they are filled in: text in cells over the field table of a record,
// beside what the records say. What cannot be read stays as it was typed, with the reason.

#include "widget/sheet_column.h"

#include <optional>

namespace anze::widget {

struct SheetRow {
    std::string id{};          // of the record; empty: a new one
    std::uint64_t serial = 0;  // the row's own as long as it stands in the sheet
    std::vector<std::string> cells{};
    std::vector<std::string> saved{};   // what the record says
    std::vector<std::string> before{};  // what it said when the person began to type there

    [[nodiscard]] bool is_blank() const;
};

struct SavedRow {
    std::string id{};
    std::vector<std::string> cells{};
};

struct CellProblem {
    std::string reason{};
    bool is_missing = false;    // only not yet filled in
    bool is_overtaken = false;  // it can be saved, but replaces what somebody else wrote meanwhile
};

// What is not saved.
struct SheetChanges {
    std::size_t rows = 0;      // changed and new ones that are not blank
    std::size_t drafted = 0;   // these, and the blank new ones
    std::size_t problems = 0;  // cells that hinder saving
    bool order = false;
    std::vector<std::string> removed_ids{};

    [[nodiscard]] bool any() const { return rows > 0 || order || !removed_ids.empty(); }
};

// Rows that became others in their place, and nothing else did.
struct RowsInPlace {
    std::size_t at = 0;
    std::size_t count = 0;
};

class SheetRows {
public:
    explicit SheetRows(std::vector<SheetColumn> columns) : columns_(std::move(columns)) {}

    [[nodiscard]] const std::vector<SheetColumn>& columns() const { return columns_; }
    [[nodiscard]] const std::vector<SheetRow>& all() const { return rows_; }
    [[nodiscard]] std::size_t count() const { return rows_.size(); }
    // Empty behind the last row.
    [[nodiscard]] std::string text(std::size_t row, std::size_t column) const;

    [[nodiscard]] bool is_changed(const SheetRow& row) const;
    [[nodiscard]] bool is_changed(std::size_t row, std::size_t column) const;
    [[nodiscard]] CellProblem problem(std::size_t row, std::size_t column) const;
    [[nodiscard]] const SheetChanges& changes() const;
    // Another one when anything in the rows is another.
    [[nodiscard]] std::uint64_t version() const { return version_; }
    // What became another since that version, where that is known: a sheet is as quick to type in with many rows.
    [[nodiscard]] std::optional<RowsInPlace> changed_since(std::uint64_t version) const;

    // Of the empty row behind the last it is the one that it will have.
    [[nodiscard]] std::uint64_t serial(std::size_t row) const {
        return row < rows_.size() ? rows_[row].serial : last_serial_ + 1;
    }
    [[nodiscard]] SheetRow fresh_row();
    // Puts those in the place of `count` rows from `at` on, and gives these.
    std::vector<SheetRow> splice(std::size_t at, std::size_t count, std::vector<SheetRow> rows);

    // The records are these now: cells that nobody typed in follow. False when they are as before.
    bool follow(std::vector<SavedRow> saved);
    // Only what the records say.
    void reset();

    // What is not saved, to be kept; empty where there is nothing.
    [[nodiscard]] record::Json draft() const;
    void read_draft(const record::Json& draft);

private:
    [[nodiscard]] bool saved_rows_keep_order() const;
    // Adds what the row does to the sums of `changes_`, or takes it out.
    void count_row(std::size_t row, bool is_added) const;
    [[nodiscard]] SheetRow row_of(const SavedRow& saved);
    void read_row(const record::Json& draft);
    void arrange(const std::vector<std::string>& order);
    void follow_record(SheetRow& row, const SavedRow& saved) const;

    std::vector<SheetColumn> columns_;
    std::vector<SavedRow> saved_{};
    std::vector<SheetRow> rows_{};
    std::uint64_t version_ = 1;
    std::optional<RowsInPlace> last_change_{};  // what made this version of the one before
    std::uint64_t last_serial_ = 0;
    mutable SheetChanges changes_{};
    mutable std::uint64_t changes_version_ = 0;
};

}  // namespace anze::widget
