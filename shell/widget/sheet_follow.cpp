// How the rows of a sheet follow the records, and how what is not saved is kept.
#include "widget/sheet_rows.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace anze::widget {
namespace {

using record::Json;

constexpr std::string_view rows_key = "rows";
constexpr std::string_view order_key = "order";
constexpr std::string_view removed_key = "removed";
constexpr std::string_view id_key = "id";
constexpr std::string_view typed_key = "typed";
constexpr std::string_view before_key = "said";

void read_cells(std::span<const SheetColumn> columns, const Json& from, std::string_view key,
                std::vector<std::string>& cells) {
    const Json* object = record::member(from, key);
    for (std::size_t column = 0; object != nullptr && column < columns.size(); ++column) {
        if (columns[column].field == nullptr)
            continue;
        if (auto text = record::text_member(*object, columns[column].field->key))
            cells[column] = std::move(*text);
    }
}

Json changed_row(std::span<const SheetColumn> columns, const SheetRow& row) {
    Json typed = Json::object();
    Json before = Json::object();
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (row.cells[column] == row.saved[column])
            continue;
        const std::string key(columns[column].field->key);
        typed[key] = row.cells[column];
        if (!row.before[column].empty())
            before[key] = row.before[column];
    }
    Json all = Json::object();
    if (!row.id.empty())
        all[id_key] = row.id;
    all[typed_key] = std::move(typed);
    if (!before.empty())
        all[before_key] = std::move(before);
    return all;
}

// A new row is known by its place among the new ones.
std::string name_in_order(const SheetRow& row, std::size_t& new_rows) {
    return row.id.empty() ? "+" + std::to_string(new_rows++) : row.id;
}

std::vector<std::string> texts(const Json& draft, std::string_view key) {
    std::vector<std::string> all;
    const Json* list = record::member(draft, key);
    for (std::size_t at = 0; list != nullptr && list->is_array() && at < list->size(); ++at) {
        if ((*list)[at].is_string())
            all.push_back((*list)[at].get<std::string>());
    }
    return all;
}

}  // namespace

SheetRow SheetRows::row_of(const SavedRow& saved) {
    return {
        .id = saved.id, .serial = ++last_serial_, .cells = saved.cells, .saved = saved.cells, .before = saved.cells};
}

void SheetRows::follow_record(SheetRow& row, const SavedRow& saved) const {
    for (std::size_t column = 0; column < columns_.size(); ++column) {
        if (row.cells[column] == row.saved[column] || row.cells[column] == saved.cells[column])
            row.cells[column] = row.before[column] = saved.cells[column];
    }
    row.saved = saved.cells;
}

bool SheetRows::follow(std::vector<SavedRow> saved) {
    if (std::ranges::equal(saved, saved_, [](const SavedRow& one, const SavedRow& other) {
            return one.id == other.id && one.cells == other.cells;
        })) {
        return false;
    }
    const bool keeps_order = saved_rows_keep_order();
    const std::vector<std::string> removed = changes().removed_ids;
    std::unordered_map<std::string, SheetRow> known;
    std::vector<std::string> ids;
    // The new rows behind each row, by its id; those at the beginning behind none.
    std::unordered_map<std::string, std::vector<SheetRow>> behind;
    std::unordered_set<std::string> there;
    for (const SavedRow& each : saved)
        there.insert(each.id);
    std::string last;
    for (SheetRow& row : rows_) {
        const bool is_gone = !row.id.empty() && !there.contains(row.id);
        if (is_gone && !is_changed(row))
            continue;
        // What was typed into a record that no longer counts is not lost.
        if (is_gone) {
            row.id.clear();
            row.saved = row.before = std::vector<std::string>(columns_.size());
        }
        if (row.id.empty()) {
            behind[last].push_back(std::move(row));
            continue;
        }
        last = row.id;
        ids.push_back(row.id);
        known.emplace(row.id, std::move(row));
    }
    std::vector<SheetRow> rows = std::move(behind[{}]);
    const auto add = [&](SheetRow row) {
        std::vector<SheetRow> followers = std::move(behind[row.id]);
        rows.push_back(std::move(row));
        std::ranges::move(followers, std::back_inserter(rows));
    };
    std::unordered_map<std::string_view, const SavedRow*> by_id;
    for (const SavedRow& each : saved)
        by_id.emplace(each.id, &each);
    if (!keeps_order) {
        for (const std::string& id : ids) {
            follow_record(known.at(id), *by_id.at(id));
            add(std::move(known.at(id)));
        }
    }
    for (const SavedRow& each : saved) {
        const auto found = known.find(each.id);
        if (found != known.end() && keeps_order) {
            follow_record(found->second, each);
            add(std::move(found->second));
        } else if (found == known.end() && !std::ranges::contains(removed, each.id)) {
            rows.push_back(row_of(each));
        }
    }
    rows_ = std::move(rows);
    saved_ = std::move(saved);
    last_change_.reset();
    ++version_;
    return true;
}

void SheetRows::reset() {
    rows_.clear();
    for (const SavedRow& each : saved_)
        rows_.push_back(row_of(each));
    last_change_.reset();
    ++version_;
}

Json SheetRows::draft() const {
    Json draft = Json::object();
    const SheetChanges& now = changes();
    std::size_t new_rows = 0;
    std::size_t left = now.drafted;
    for (std::size_t row = 0; left > 0; ++row) {
        if (!rows_[row].id.empty() && !is_changed(rows_[row]))
            continue;
        draft[rows_key].push_back(changed_row(columns_, rows_[row]));
        --left;
    }
    if (now.order) {
        for (const SheetRow& row : rows_)
            draft[order_key].push_back(name_in_order(row, new_rows));
    }
    if (!now.removed_ids.empty())
        draft[removed_key] = now.removed_ids;
    return now.any() ? draft : Json::object();
}

void SheetRows::read_row(const Json& draft) {
    const std::string id = record::text_member(draft, id_key).value_or("");
    auto row = id.empty() ? rows_.end() : std::ranges::find(rows_, id, &SheetRow::id);
    if (row == rows_.end())
        row = rows_.insert(rows_.end(), fresh_row());
    read_cells(columns_, draft, typed_key, row->cells);
    if (row->id.empty())
        return;
    // The draft does not say what was empty.
    std::vector<std::string> before(columns_.size());
    read_cells(columns_, draft, before_key, before);
    for (std::size_t column = 0; column < columns_.size(); ++column) {
        if (row->cells[column] != row->saved[column])
            row->before[column] = before[column];
    }
}

void SheetRows::arrange(const std::vector<std::string>& order) {
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t at = 0; at < order.size(); ++at)
        places.emplace(order[at], at);
    std::size_t new_rows = 0;
    std::unordered_map<std::uint64_t, std::size_t> place_of;
    for (const SheetRow& row : rows_) {
        const auto found = places.find(name_in_order(row, new_rows));
        place_of[row.serial] = found == places.end() ? order.size() : found->second;
    }
    std::ranges::stable_sort(rows_, {}, [&](const SheetRow& row) { return place_of.at(row.serial); });
}

void SheetRows::read_draft(const Json& draft) {
    reset();
    const auto removed = texts(draft, removed_key);
    std::erase_if(rows_, [&](const SheetRow& row) { return std::ranges::contains(removed, row.id); });
    const Json* rows = record::member(draft, rows_key);
    for (std::size_t at = 0; rows != nullptr && rows->is_array() && at < rows->size(); ++at)
        read_row((*rows)[at]);
    arrange(texts(draft, order_key));
    last_change_.reset();
    ++version_;
}

}  // namespace anze::widget
