#include "widget/sheet_rows.h"

#include "record/text.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace anze::widget {

bool SheetRow::is_blank() const {
    return std::ranges::all_of(cells, &std::string::empty);
}

std::string SheetRows::text(std::size_t row, std::size_t column) const {
    if (row >= rows_.size())
        return {};
    const SheetColumn& shown = columns_[column];
    return shown.computed ? shown.computed(*this, rows_[row]).text : rows_[row].cells[column];
}

bool SheetRows::is_changed(const SheetRow& row) const {
    return row.id.empty() ? !row.is_blank() : row.cells != row.saved;
}

bool SheetRows::is_changed(std::size_t row, std::size_t column) const {
    return row < rows_.size() && rows_[row].cells[column] != rows_[row].saved[column];
}

CellProblem SheetRows::problem(std::size_t row, std::size_t column) const {
    if (row >= rows_.size() || !columns_[column].is_writable())
        return {};
    const SheetRow& in = rows_[row];
    const record::FieldFace& field = *columns_[column].field;
    const std::string& text = in.cells[column];
    record::LooseValue value(*field.value);
    if (const auto read = columns_[column].read(text, value.get()); !read)
        return {.reason = read.error().message};
    const std::size_t characters = record::character_count(text);
    if (field.value->kind == record::Kind::text && characters > field.longest_characters) {
        return {.reason = "最多 " + std::to_string(field.longest_characters) + " 字，现在 " +
                          std::to_string(characters) + " 字"};
    }
    if (field.is_required && !field.value->is_set(value.get()) && is_changed(in))
        return {.reason = "请填写“" + std::string(field.label) + "”", .is_missing = true};
    if (text != in.saved[column] && in.saved[column] != in.before[column]) {
        const std::string now = in.saved[column].empty() ? "已被清空" : "已改为“" + in.saved[column] + "”";
        return {.reason = "您填写期间，别处的记录" + now + "，请核对；保存后以这里写的为准", .is_overtaken = true};
    }
    return {};
}

bool SheetRows::saved_rows_keep_order() const {
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t at = 0; at < saved_.size(); ++at)
        places.emplace(saved_[at].id, at);
    std::size_t next = 0;
    for (const SheetRow& row : rows_) {
        if (row.id.empty())
            continue;
        const std::size_t place = places.at(row.id);
        if (place < next)
            return false;
        next = place + 1;
    }
    return true;
}

void SheetRows::count_row(std::size_t row, bool is_added) const {
    const auto count = [is_added](std::size_t& sum) { is_added ? ++sum : --sum; };
    const SheetRow& each = rows_[row];
    const bool changed = is_changed(each);
    if (each.id.empty() || changed)
        count(changes_.drafted);
    if (!changed)
        return;
    count(changes_.rows);
    for (std::size_t column = 0; column < columns_.size(); ++column) {
        const CellProblem found = problem(row, column);
        if (!found.reason.empty() && !found.is_overtaken)
            count(changes_.problems);
    }
}

const SheetChanges& SheetRows::changes() const {
    if (changes_version_ == version_)
        return changes_;
    changes_version_ = version_;
    changes_ = {.order = !saved_rows_keep_order()};
    std::unordered_set<std::string_view> present;
    bool after_new_row = false;
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        const SheetRow& each = rows_[row];
        present.insert(each.id);
        changes_.order = changes_.order || (after_new_row && !each.id.empty());
        after_new_row = after_new_row || (each.id.empty() && !each.is_blank());
        count_row(row, true);
    }
    for (const SavedRow& each : saved_) {
        if (!present.contains(each.id))
            changes_.removed_ids.push_back(each.id);
    }
    return changes_;
}

SheetRow SheetRows::fresh_row() {
    const std::vector<std::string> nothing(columns_.size());
    return {.serial = ++last_serial_, .cells = nothing, .saved = nothing, .before = nothing};
}

std::optional<RowsInPlace> SheetRows::changed_since(std::uint64_t version) const {
    if (version == version_)
        return RowsInPlace{};
    return version + 1 == version_ ? last_change_ : std::nullopt;
}

std::vector<SheetRow> SheetRows::splice(std::size_t at, std::size_t count, std::vector<SheetRow> rows) {
    const auto begin = rows_.begin() + static_cast<std::ptrdiff_t>(at);
    const auto is_same_row = [](const SheetRow& one, const SheetRow& other) {
        return one.serial == other.serial && one.id == other.id && one.is_blank() == other.is_blank();
    };
    const bool in_place = rows.size() == count && std::equal(rows.begin(), rows.end(), begin, is_same_row);
    if (in_place) {
        const bool is_counted = changes_version_ == version_;
        for (std::size_t row = at; is_counted && row < at + count; ++row)
            count_row(row, false);
        std::ranges::swap_ranges(rows, std::span(begin, count));
        for (std::size_t row = at; is_counted && row < at + count; ++row)
            count_row(row, true);
        changes_version_ += is_counted ? 1 : 0;
        last_change_ = RowsInPlace{.at = at, .count = count};
        ++version_;
        return rows;
    }
    const auto end = begin + static_cast<std::ptrdiff_t>(count);
    std::vector<SheetRow> before(std::make_move_iterator(begin), std::make_move_iterator(end));
    const auto place = rows_.erase(begin, end);
    rows_.insert(place, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    last_change_.reset();
    ++version_;
    return before;
}

}  // namespace anze::widget
