#pragma once

// A column of a sheet: a field of the records that are its rows, or what is worked out of a row.

#include "record/face.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anze::widget {

struct SheetRow;
class SheetRows;

// Records that a field can name, each by what people call it.
class NamedRecords {
public:
    using Named = std::pair<std::string, std::string>;  // the id, and the name

    explicit NamedRecords(std::vector<Named> records);
    NamedRecords(const NamedRecords&) = delete;
    NamedRecords& operator=(const NamedRecords&) = delete;

    [[nodiscard]] std::span<const std::string_view> names() const { return names_; }
    // Empty where it is none of them.
    [[nodiscard]] std::string name_of(std::string_view id) const;
    [[nodiscard]] record::Result<void> read(std::string_view name, std::string& id) const;
    [[nodiscard]] bool operator==(const NamedRecords& other) const { return records_ == other.records_; }

private:
    std::vector<Named> records_;
    std::vector<std::string_view> names_;  // in `records_`
};

struct ComputedCell {
    std::string text{};
    std::int64_t rank = 0;  // by which it is sorted, before its text
};

struct SheetColumn {
    const record::FieldFace* field = nullptr;  // null: computed
    std::string_view title{};
    bool read_only = false;
    std::shared_ptr<const NamedRecords> named{};  // where the field names one
    std::function<ComputedCell(const SheetRows& rows, const SheetRow& row)> computed{};

    [[nodiscard]] bool is_writable() const { return field != nullptr && !read_only && field->value->read != nullptr; }
    [[nodiscard]] std::span<const std::string_view> choices() const;
    // The value of the field from what stands in a cell, and back.
    [[nodiscard]] record::Result<void> read(std::string_view text, void* value) const;
    [[nodiscard]] std::string text_of(const void* value) const;
};

// Columns of those fields.
[[nodiscard]] std::vector<SheetColumn> sheet_columns(record::Faces faces, std::span<const std::string_view> keys);
// What the record says, for each column.
[[nodiscard]] std::vector<std::string> cells_of(std::span<const SheetColumn> columns, const void* record);

}  // namespace anze::widget
