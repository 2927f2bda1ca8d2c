#include "widget/sheet_model.h"

#include "record/pinyin.h"

#include <algorithm>
#include <utility>

namespace anze::widget {
namespace {

// The label that is meant, where only one can be; else as it was written.
std::string written_choice(const SheetColumn& column, std::string_view text) {
    const auto labels = column.choices();
    if (labels.empty() || record::read_choice(text, labels))
        return std::string(text);
    const auto meant = record::labels_for(text, labels);
    return std::string(meant.size() == 1 ? labels[meant.front()] : text);
}

// What can be read is written as it is shown: 2026/1/5 as 2026年1月5日.
std::string as_shown(const SheetColumn& column, std::string_view text) {
    const record::ValueFace& face = *column.field->value;
    const bool is_free = face.kind == record::Kind::text && column.named == nullptr;
    record::LooseValue value(face);
    if (is_free || !column.read(text, value.get()))
        return std::string(text);
    return face.is_set(value.get()) ? column.text_of(value.get()) : std::string();
}

}  // namespace

void SheetModel::set_read_only(bool read_only) {
    read_only_ = read_only;
    stay_inside();
}

void SheetModel::change(std::size_t at, std::size_t count, std::vector<SheetRow> rows) {
    typing_ = false;
    Step step{.at = at, .count = rows.size(), .cursor = cursor_, .anchor = anchor_};
    step.rows = rows_.splice(at, count, std::move(rows));
    done_.push_back(std::move(step));
    undone_.clear();
}

void SheetModel::take_back(std::vector<Step>& from, std::vector<Step>& to) {
    if (from.empty())
        return;
    Step step = std::move(from.back());
    from.pop_back();
    Step back{.at = step.at, .count = step.rows.size(), .cursor = cursor_, .anchor = anchor_};
    back.rows = rows_.splice(step.at, step.count, std::move(step.rows));
    to.push_back(std::move(back));
    cursor_ = step.cursor;
    anchor_ = step.anchor;
    tab_column_.reset();
    stay_inside();
}

void SheetModel::undo() {
    end_typing();
    take_back(done_, undone_);
}

void SheetModel::redo() {
    end_typing();
    take_back(undone_, done_);
}

void SheetModel::forget_steps() {
    typing_ = false;
    done_.clear();
    undone_.clear();
    stay_inside();
}

void SheetModel::follow(std::vector<SavedRow> saved) {
    if (rows_.follow(std::move(saved)))
        forget_steps();
}

void SheetModel::read_draft(const record::Json& draft) {
    rows_.read_draft(draft);
    forget_steps();
}

void SheetModel::give_up_changes() {
    rows_.reset();
    forget_steps();
}

// Copies of those rows, new ones where there are none yet.
std::vector<SheetRow> SheetModel::rows_from(std::size_t at, std::size_t count) {
    std::vector<SheetRow> rows;
    for (std::size_t row = at; row < at + count; ++row)
        rows.push_back(row < rows_.count() ? rows_.all()[row] : rows_.fresh_row());
    return rows;
}

void SheetModel::put_text(std::string text) {
    std::vector<SheetRow> rows = rows_from(cursor_.row, 1);
    rows.front().cells[cursor_.column] = std::move(text);
    if (typing_)
        rows_.splice(cursor_.row, 1, std::move(rows));
    else
        change(cursor_.row, cursor_.row < rows_.count() ? 1 : 0, std::move(rows));
}

void SheetModel::type(std::string_view text) {
    if (!is_writable(cursor_) || rows_.text(cursor_.row, cursor_.column) == text)
        return;
    put_text(std::string(text));
    typing_ = true;
}

void SheetModel::give_up_typing() {
    if (std::exchange(typing_, false)) {
        std::vector<Step> forgotten;
        take_back(done_, forgotten);
    }
}

void SheetModel::end_typing() {
    if (typing_)
        write(rows_.text(cursor_.row, cursor_.column));
}

void SheetModel::write(std::string_view text) {
    if (!is_writable(cursor_))
        return;
    const SheetColumn& column = rows_.columns()[cursor_.column];
    const std::string shown = as_shown(column, written_choice(column, text));
    // What stood there before anything was typed.
    const bool was_there = typing_ && !done_.back().rows.empty();
    const std::string before = was_there ? done_.back().rows.front().cells[cursor_.column]
                               : typing_ ? std::string()
                                         : rows_.text(cursor_.row, cursor_.column);
    if (shown == before)
        return give_up_typing();
    put_text(shown);
    typing_ = false;
}

std::size_t SheetModel::rows_end() const {
    return std::min(selection().last.row + 1, rows_.count());
}

void SheetModel::clear() {
    const CellRange range = selection();
    if (range.first.row >= rows_end())
        return;
    std::vector<SheetRow> rows = rows_from(range.first.row, rows_end() - range.first.row);
    bool changes = false;
    for (SheetRow& row : rows) {
        for (std::size_t column = range.first.column; column <= range.last.column; ++column) {
            if (!is_writable({range.first.row, column}) || row.cells[column].empty())
                continue;
            row.cells[column].clear();
            changes = true;
        }
    }
    if (changes)
        change(range.first.row, rows.size(), std::move(rows));
}

// Those cells of a row from that column on; how many found no place.
std::size_t SheetModel::put(SheetRow& row, std::size_t column, const std::vector<std::string>& cells) {
    std::size_t left_out = 0;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        const bool fits = column + at < column_count() && is_writable({0, column + at});
        if (fits)
            row.cells[column + at] = as_shown(rows_.columns()[column + at], cells[at]);
        else
            left_out += cells[at].empty() ? 0 : 1;
    }
    return left_out;
}

// A block that fits into the selection a whole number of times fills it.
PasteResult SheetModel::paste(std::string_view text) {
    const CellRange range = selection();
    CellRows block = read_block(text);
    std::size_t width = 0;
    for (const auto& cells : block)
        width = std::max(width, cells.size());
    if (read_only_ || text.empty())
        return {};
    const std::size_t columns = range.last.column - range.first.column + 1;
    const bool fills = range.row_count() % block.size() == 0 && columns % width == 0;
    const std::size_t rows_wanted = fills ? range.row_count() : block.size();
    const std::size_t times_across = fills ? columns / width : 1;
    PasteResult result;
    std::vector<SheetRow> rows = rows_from(range.first.row, rows_wanted);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t time = 0; time < times_across; ++time)
            result.left_out += put(rows[row], range.first.column + time * width, block[row % block.size()]);
    }
    const std::size_t known = std::min(rows_wanted, rows_.count() - std::min(range.first.row, rows_.count()));
    change(range.first.row, known, std::move(rows));
    anchor_ = range.first;
    set_place({range.first.row + rows_wanted - 1, range.first.column + times_across * width - 1}, true);
    return result;
}

std::string SheetModel::copy() const {
    const CellRange range = selection();
    CellRows block;
    for (std::size_t row = range.first.row; row <= range.last.row; ++row) {
        std::vector<std::string>& cells = block.emplace_back();
        for (std::size_t column = range.first.column; column <= range.last.column; ++column)
            cells.push_back(rows_.text(row, column));
    }
    return block_text(block);
}

void SheetModel::fill_down() {
    const CellRange range = selection();
    const std::size_t from =
        range.row_count() > 1 ? range.first.row : range.first.row - std::min<std::size_t>(range.first.row, 1);
    if (read_only_ || from >= rows_.count() || from == range.last.row)
        return;
    std::vector<SheetRow> rows = rows_from(from + 1, range.last.row - from);
    const SheetRow& source = rows_.all()[from];
    for (SheetRow& row : rows) {
        for (std::size_t column = range.first.column; column <= range.last.column; ++column) {
            if (is_writable({from, column}))
                row.cells[column] = source.cells[column];
        }
    }
    const std::size_t known = std::min(rows.size(), rows_.count() - from - 1);
    change(from + 1, known, std::move(rows));
}

}  // namespace anze::widget
