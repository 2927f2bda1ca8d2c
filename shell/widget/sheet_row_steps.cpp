// Whole rows of a sheet: put in, copied, moved, taken out.
#include "widget/sheet_model.h"

#include <algorithm>

namespace anze::widget {

bool SheetModel::holds_rows() const {
    return !read_only_ && selection().first.row < rows_end();
}

bool SheetModel::can_move_up() const {
    return holds_rows() && selection().first.row > 0;
}

bool SheetModel::can_move_down() const {
    return holds_rows() && rows_end() < rows_.count();
}

void SheetModel::insert_row() {
    if (read_only_)
        return;
    const CellPlace at{std::min(selection().first.row, rows_.count()), cursor_.column};
    change(at.row, 0, rows_from(rows_.count(), 1));
    set_place(at, false);
}

void SheetModel::duplicate_rows() {
    if (!holds_rows())
        return;
    const CellRange range = selection();
    const std::size_t count = rows_end() - range.first.row;
    std::vector<SheetRow> copies;
    for (const SheetRow& row : rows_from(range.first.row, count)) {
        SheetRow copy = rows_.fresh_row();
        copy.cells = row.cells;
        copies.push_back(std::move(copy));
    }
    change(rows_end(), 0, std::move(copies));
    anchor_ = {range.first.row + count, anchor_.column};
    set_place({range.first.row + 2 * count - 1, cursor_.column}, true);
}

void SheetModel::move_rows_up() {
    if (!can_move_up())
        return;
    const std::size_t first = selection().first.row;
    std::vector<SheetRow> rows = rows_from(first - 1, rows_end() - first + 1);
    std::ranges::rotate(rows, rows.begin() + 1);
    change(first - 1, rows.size(), std::move(rows));
    anchor_.row -= 1;
    cursor_.row -= 1;
}

void SheetModel::move_rows_down() {
    if (!can_move_down())
        return;
    const std::size_t first = selection().first.row;
    std::vector<SheetRow> rows = rows_from(first, rows_end() - first + 1);
    std::ranges::rotate(rows, rows.end() - 1);
    change(first, rows.size(), std::move(rows));
    anchor_.row += 1;
    cursor_.row += 1;
}

void SheetModel::remove_rows() {
    if (!holds_rows())
        return;
    const std::size_t first = selection().first.row;
    change(first, rows_end() - first, {});
    set_place({first, cursor_.column}, false);
}

}  // namespace anze::widget
