// Lists whose columns are fields of a record: names, lengths and what is required come from the record's own table.
#pragma once

#include "record/field.h"
#include "roster/list.h"
#include "roster/record_cell.h"

namespace anze::roster {

struct RecordColumn {
    std::string_view key = {};  // of the record's field
    std::string_view example = {};
    std::array<std::string_view, 8> other_names = {};
    bool holds_long_numbers = false;
};

// Specialise with `columns`; `preview`, the keys that are shown before the rows are taken in; `told_by`, the key under
// which two rows about the same thing are told; `same` as in Identity; and `identity(R)`.
template <class R>
struct RecordList;

// A column of such a list by its place there.
template <class R>
struct FieldOf {
    std::size_t place = 0;
    constexpr explicit operator std::size_t() const { return place; }
    bool operator==(const FieldOf&) const = default;
};

template <class R>
struct Columns<FieldOf<R>> {
    static constexpr auto list = [] {
        std::array<Column<FieldOf<R>>, RecordList<R>::columns.size()> made{};
        for (std::size_t place = 0; place < made.size(); ++place) {
            const RecordColumn& said = RecordList<R>::columns[place];
            record::for_each_field<R>([&](const auto& field) {
                if (field.key == said.key) {
                    made[place] = {FieldOf<R>{place}, field.label,  field.is_required,      field.longest_characters,
                                   said.other_names,  said.example, said.holds_long_numbers};
                }
            });
        }
        return made;
    }();
    static_assert(std::ranges::none_of(list, [](const auto& column) { return column.label.empty(); }));
};

template <class R>
struct FieldsReader {
    using Field = FieldOf<R>;
    using Value = R;

    static constexpr std::optional<Field> field_at(std::string_view key) {
        for (std::size_t place = 0; place < RecordList<R>::columns.size(); ++place) {
            if (RecordList<R>::columns[place].key == key)
                return Field{place};
        }
        return std::nullopt;
    }

    static R read(RowReader<Field>& reader) {
        R value;
        record::for_each_field<R>([&](const auto& field) {
            using Member = typename std::remove_cvref_t<decltype(field)>::Member;
            if constexpr (stands_in_a_cell<Member>) {
                if (const auto column = field_at(field.key)) {
                    reader.read(*column, value.*field.member, [&](std::string_view cell) {
                        if constexpr (std::is_same_v<Member, std::string>) {
                            if (field.is_long_text)
                                return read_long_text(cell, field.longest_characters);
                        }
                        return read_cell<Member>(cell, field.longest_characters);
                    });
                }
            }
        });
        return value;
    }

    static Identity<Field> identity(const R& value) {
        return {.field = *field_at(RecordList<R>::told_by),
                .key = RecordList<R>::identity(value),
                .same = RecordList<R>::same};
    }
};

// The cells that such a list has for the record.
[[nodiscard]] std::vector<std::string> cells_of(record::Faces fields, std::span<const RecordColumn> columns,
                                                const void* record);
template <class R>
[[nodiscard]] std::vector<std::string> cells_of(const R& value) {
    return cells_of(record::faces<R>(), RecordList<R>::columns, &value);
}

template <class R>
[[nodiscard]] R read_again(const R& value) {
    return read_cells<FieldsReader<R>>(cells_of(value));
}

template <class R>
[[nodiscard]] record::Result<List<R>> read_record_list(const Table& table,
                                                       const std::optional<ColumnMapping<FieldOf<R>>>& mapping = {},
                                                       RowRules<R> rules = {}) {
    return read_list<FieldsReader<R>>(table, mapping, std::move(rules));
}

}  // namespace anze::roster
