// Where the cursor of a sheet goes.
#include "widget/sheet_model.h"

#include <algorithm>

namespace anze::widget {

bool CellRange::contains(CellPlace place) const {
    return place.row >= first.row && place.row <= last.row && place.column >= first.column &&
           place.column <= last.column;
}

CellRange SheetModel::selection() const {
    const auto [top, bottom] = std::minmax(cursor_.row, anchor_.row);
    const auto [left, right] = std::minmax(cursor_.column, anchor_.column);
    return {{top, left}, {bottom, right}};
}

bool SheetModel::is_writable(CellPlace place) const {
    return !read_only_ && rows_.columns()[place.column].is_writable();
}

void SheetModel::set_place(CellPlace place, bool extend) {
    cursor_ = {std::min(place.row, std::max(row_count(), std::size_t{1}) - 1),
               std::min(place.column, column_count() - 1)};
    if (!extend)
        anchor_ = cursor_;
}

void SheetModel::stay_inside() {
    const CellPlace cursor = cursor_;
    set_place(anchor_, false);
    set_place(cursor, true);
}

void SheetModel::select(CellPlace place, bool extend) {
    tab_column_.reset();
    set_place(place, extend);
}

void SheetModel::select_rows(std::size_t from, std::size_t to) {
    tab_column_.reset();
    set_place({from, 0}, false);
    cursor_ = anchor_;
    set_place({to, column_count() - 1}, true);
}

void SheetModel::select_all() {
    select_rows(0, rows_.count() == 0 ? 0 : rows_.count() - 1);
}

// As in spreadsheets: within what is filled in to its end, from there over what is empty to the next that is filled in.
CellPlace SheetModel::far_from(CellPlace place, std::ptrdiff_t rows, std::ptrdiff_t columns) const {
    const auto next = [&](CellPlace from) -> std::optional<CellPlace> {
        const auto row = static_cast<std::ptrdiff_t>(from.row) + rows;
        const auto column = static_cast<std::ptrdiff_t>(from.column) + columns;
        const bool inside = row >= 0 && row < static_cast<std::ptrdiff_t>(rows_.count()) && column >= 0 &&
                            column < static_cast<std::ptrdiff_t>(column_count());
        if (!inside)
            return std::nullopt;
        return CellPlace{static_cast<std::size_t>(row), static_cast<std::size_t>(column)};
    };
    const auto filled = [&](CellPlace at) { return !rows_.text(at.row, at.column).empty(); };
    auto to = next(place);
    if (!to)
        return place;
    const bool within = filled(place) && filled(*to);
    CellPlace at = *to;
    if (within) {
        for (to = next(at); to && filled(*to); to = next(at))
            at = *to;
        return at;
    }
    while (!filled(at) && (to = next(at)))
        at = *to;
    return at;
}

void SheetModel::move(CellMove move, bool extend) {
    tab_column_.reset();
    CellPlace to = cursor_;
    switch (move) {
    case CellMove::left:
        to.column -= to.column > 0 ? 1 : 0;
        break;
    case CellMove::right:
        to.column += 1;
        break;
    case CellMove::up:
        to.row -= to.row > 0 ? 1 : 0;
        break;
    case CellMove::down:
        to.row += 1;
        break;
    case CellMove::row_begin:
        to.column = 0;
        break;
    case CellMove::row_end:
        to.column = column_count() - 1;
        break;
    case CellMove::first_cell:
        to = {};
        break;
    case CellMove::last_cell:
        to = {rows_.count() == 0 ? 0 : rows_.count() - 1, column_count() - 1};
        break;
    case CellMove::far_left:
        to = far_from(cursor_, 0, -1);
        break;
    case CellMove::far_right:
        to = far_from(cursor_, 0, 1);
        break;
    case CellMove::far_up:
        to = far_from(cursor_, -1, 0);
        break;
    case CellMove::far_down:
        to = far_from(cursor_, 1, 0);
        break;
    }
    set_place(to, extend);
}

void SheetModel::move_rows_on(std::ptrdiff_t rows, bool extend) {
    tab_column_.reset();
    const auto row = std::max<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(cursor_.row) + rows, 0);
    set_place({static_cast<std::size_t>(row), cursor_.column}, extend);
}

bool SheetModel::next_cell() {
    const std::size_t tab_column = tab_column_.value_or(cursor_.column);
    const bool ends_row = cursor_.column + 1 == column_count();
    if (ends_row && cursor_.row + 1 >= row_count())
        return false;
    set_place(ends_row ? CellPlace{cursor_.row + 1, 0} : CellPlace{cursor_.row, cursor_.column + 1}, false);
    tab_column_ = ends_row ? 0 : tab_column;
    return true;
}

bool SheetModel::previous_cell() {
    if (cursor_ == CellPlace{})
        return false;
    const bool begins_row = cursor_.column == 0;
    set_place(begins_row ? CellPlace{cursor_.row - 1, column_count() - 1} : CellPlace{cursor_.row, cursor_.column - 1},
              false);
    return true;
}

void SheetModel::next_row() {
    set_place({cursor_.row + 1, tab_column_.value_or(cursor_.column)}, false);
    tab_column_.reset();
}

void SheetModel::previous_row() {
    move(CellMove::up);
}

}  // namespace anze::widget
