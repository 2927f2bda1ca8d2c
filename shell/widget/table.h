#pragma once

#include "style/style.h"
#include "widget/button.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace anze::widget {

// What a column is when rows become cards. `line`: "title: text" below.
enum class OnCard : unsigned char { line, title, chip, hidden };

struct Column {
    std::string_view title = {};
    float width = 0;  // with 12 px of padding on both sides; 0: an equal share of what the others leave
    bool sortable = false;
    OnCard on_card = OnCard::line;
};

struct Cell {
    std::string text = {};
    std::optional<style::Tone> tone = {};  // the text as a chip
    std::string clause = {};               // a clause tag
    std::string button = {};               // a button with that label
    ButtonKind button_kind = ButtonKind::secondary;
    std::string button_name = {};  // accessible name, unique by its row: "打开 成都吉祥食品有限公司"
    std::string disabled_reason = {};
    std::string picture = {};  // SHA-256 of an attachment
    bool secondary = false;
};

// Kept by the screen.
struct TableState {
    int selected_row = -1;
    int sort_column = -1;
    bool descending = false;
    // The table's own: which row has the keyboard, and how many rows there were.
    int focused_row = -1;
    int row_count = 0;
};

struct TableOptions {
    float height = 0;  // 0, and on a phone: as high as the rows, at most what is left of the window
    int lines = 1;     // text lines in each row at most; up to 100 rows are only as high as they need
    std::string_view empty_text = "没有记录";
};

struct TableEvent {
    int clicked_row = -1;         // by mouse, or Enter on the selected row
    int clicked_button_row = -1;  // and its column:
    int clicked_button_column = -1;
    bool as_cards = false;      // how the rows stand
    bool sort_changed = false;  // the caller orders its rows by state.sort_column and state.descending
};

// A white card with a line of titles; arrow keys move the selection, Enter opens. On a phone, and where the columns
// have less room than they need, each row is a card on the ground of the page. Only the rows in sight and the first few
// are asked for; what it costs does not depend on `row_count`.
TableEvent table(std::string_view name, std::span<const Column> columns, int row_count,
                 const std::function<Cell(int row, int column)>& cell, TableState& state,
                 const TableOptions& options = {});

}  // namespace anze::widget
