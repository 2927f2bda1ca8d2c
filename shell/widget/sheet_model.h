#pragma once

// What a person does with a sheet: a cursor, a block that is selected, and everything that changes rows, each change
// one step to be undone. Knows no ImGui. Behind the last row there is an empty one that becomes a row when it is typed
// in.

#include "widget/cell_block.h"
#include "widget/sheet_rows.h"

#include <optional>

namespace anze::widget {

struct CellPlace {
    std::size_t row = 0;
    std::size_t column = 0;
    bool operator==(const CellPlace&) const = default;
};

struct CellRange {
    CellPlace first{};
    CellPlace last{};
    [[nodiscard]] bool contains(CellPlace place) const;
    [[nodiscard]] std::size_t row_count() const { return last.row - first.row + 1; }
    [[nodiscard]] bool is_one_cell() const { return first == last; }
};

enum class CellMove : unsigned char {
    left,
    right,
    up,
    down,
    row_begin,
    row_end,
    first_cell,
    last_cell,
    // To where what is filled in begins or ends.
    far_left,
    far_right,
    far_up,
    far_down,
};

// Behind the right edge, or in columns nobody writes in.
struct PasteResult {
    std::size_t left_out = 0;
};

class SheetModel {
public:
    explicit SheetModel(std::vector<SheetColumn> columns) : rows_(std::move(columns)) {}

    [[nodiscard]] const SheetRows& rows() const { return rows_; }
    // Also the empty one behind them.
    [[nodiscard]] std::size_t row_count() const { return rows_.count() + (read_only_ ? 0 : 1); }
    [[nodiscard]] std::size_t column_count() const { return rows_.columns().size(); }
    [[nodiscard]] CellPlace cursor() const { return cursor_; }
    [[nodiscard]] CellRange selection() const;
    [[nodiscard]] bool is_writable(CellPlace place) const;
    [[nodiscard]] bool read_only() const { return read_only_; }
    void set_read_only(bool read_only);

    void select(CellPlace place, bool extend = false);
    void select_rows(std::size_t from, std::size_t to);
    void select_all();
    void move(CellMove move, bool extend = false);
    void move_rows_on(std::ptrdiff_t rows, bool extend = false);  // a page, for instance
    // Tab: to the next cell, on to the next row behind the last; false where there is none.
    bool next_cell();
    bool previous_cell();
    // Enter: down, to the column where the last run of Tab began.
    void next_row();
    void previous_row();

    // Into the cursor's cell. A choice may be begun, or written by the first letters of its Pinyin.
    void write(std::string_view text);
    // As it stands there while it is being written, all of it one step; write() or give_up_typing() ends that.
    void type(std::string_view text);
    void give_up_typing();
    void end_typing();
    void clear();
    void fill_down();
    PasteResult paste(std::string_view text);
    [[nodiscard]] std::string copy() const;

    void insert_row();
    void duplicate_rows();
    void move_rows_up();
    void move_rows_down();
    void remove_rows();
    // All rows by that column, blank cells last either way; rows that are alike keep their order.
    void sort_rows(std::size_t column, bool is_descending);
    // Whether there are rows in the selection, and some above or below them.
    [[nodiscard]] bool holds_rows() const;
    [[nodiscard]] bool can_move_up() const;
    [[nodiscard]] bool can_move_down() const;

    [[nodiscard]] bool can_undo() const { return !done_.empty(); }
    [[nodiscard]] bool can_redo() const { return !undone_.empty(); }
    void undo();
    void redo();

    // As SheetRows has it; what was done before can then no longer be undone.
    void follow(std::vector<SavedRow> saved);
    void read_draft(const record::Json& draft);
    void give_up_changes();

private:
    struct Step {
        std::size_t at = 0;
        std::size_t count = 0;  // rows to take away
        std::vector<SheetRow> rows{};
        CellPlace cursor{};
        CellPlace anchor{};
    };

    void change(std::size_t at, std::size_t count, std::vector<SheetRow> rows);
    void put_text(std::string text);
    void take_back(std::vector<Step>& from, std::vector<Step>& to);
    void forget_steps();
    void set_place(CellPlace place, bool extend);
    void stay_inside();
    [[nodiscard]] std::size_t rows_end() const;  // of the selection, without the empty row
    [[nodiscard]] std::vector<SheetRow> rows_from(std::size_t at, std::size_t count);
    [[nodiscard]] CellPlace far_from(CellPlace place, std::ptrdiff_t rows, std::ptrdiff_t columns) const;
    std::size_t put(SheetRow& row, std::size_t column, const std::vector<std::string>& cells);

    SheetRows rows_;
    CellPlace cursor_{};
    CellPlace anchor_{};
    std::optional<std::size_t> tab_column_{};
    std::vector<Step> done_{};
    std::vector<Step> undone_{};
    bool typing_ = false;  // the last step is still being written
    bool read_only_ = false;
};

}  // namespace anze::widget
