#include "widget/sheet_column.h"

#include <algorithm>

namespace anze::widget {

// Two of one name are told apart: what is written has to mean one.
NamedRecords::NamedRecords(std::vector<Named> records) : records_(std::move(records)) {
    for (auto each = records_.begin(); each != records_.end(); ++each) {
        const std::string name = each->second;
        const auto is_taken = [&] {
            return std::any_of(records_.begin(), each,
                               [&](const Named& other) { return other.second == each->second; });
        };
        for (int number = 2; is_taken(); ++number)
            each->second = name + "（" + std::to_string(number) + "）";
    }
    for (const Named& each : records_)
        names_.push_back(each.second);
}

std::string NamedRecords::name_of(std::string_view id) const {
    const auto found = std::ranges::find(records_, id, &Named::first);
    return found == records_.end() ? std::string() : found->second;
}

record::Result<void> NamedRecords::read(std::string_view name, std::string& id) const {
    const auto place = record::read_choice(name, names_);
    if (!place && names_.empty())
        return record::fail("“" + std::string(name) + "”不能识别：还没有可以选的记录");
    if (!place)
        return std::unexpected(place.error());
    id = *place == names_.size() ? std::string() : records_[*place].first;
    return {};
}

std::span<const std::string_view> SheetColumn::choices() const {
    if (!is_writable())
        return {};
    return named != nullptr ? named->names() : field->value->choices;
}

record::Result<void> SheetColumn::read(std::string_view text, void* value) const {
    return named != nullptr ? named->read(text, *static_cast<std::string*>(value)) : field->value->read(text, value);
}

std::string SheetColumn::text_of(const void* value) const {
    return named != nullptr ? named->name_of(*static_cast<const std::string*>(value)) : field->value->text(value);
}

std::vector<SheetColumn> sheet_columns(record::Faces faces, std::span<const std::string_view> keys) {
    std::vector<SheetColumn> columns;
    for (const std::string_view key : keys) {
        const record::FieldFace* field = record::find_field(faces, key);
        columns.push_back({.field = field, .title = field->label});
    }
    return columns;
}

std::vector<std::string> cells_of(std::span<const SheetColumn> columns, const void* record) {
    std::vector<std::string> cells;
    for (const SheetColumn& column : columns) {
        const bool is_set = column.field != nullptr && column.field->is_set(record);
        cells.push_back(is_set ? column.text_of(column.field->in(record)) : std::string());
    }
    return cells;
}

}  // namespace anze::widget
