// What lists call their columns, and which column of one list is which. A list's columns are the values of an enum.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anze::roster {

template <class E>
struct Column {
    E field;
    std::string_view label;  // what lists call it
    bool is_required = false;
    std::size_t longest_characters = 0;  // of a text
    std::array<std::string_view, 8> other_names = {};
};
constexpr bool required = true;
constexpr bool optional = false;

// Specialise beside the enum with `static constexpr auto list = std::to_array<Column<E>>({...})` in the enum's order.
template <class E>
struct Columns;

template <class E>
inline constexpr std::size_t column_count = Columns<E>::list.size();

template <class E>
inline constexpr bool in_order_of_fields = [] {
    for (std::size_t i = 0; i < column_count<E>; ++i) {
        if (static_cast<std::size_t>(Columns<E>::list[i].field) != i)
            return false;
    }
    return true;
}();

template <class E>
constexpr const Column<E>& info_of(E field) {
    return Columns<E>::list[static_cast<std::size_t>(field)];
}

// Which column of a list holds which field; a person may change it.
template <class E>
class ColumnMapping {
public:
    static_assert(in_order_of_fields<E>);
    static constexpr int no_column = -1;

    ColumnMapping() { columns_.fill(no_column); }

    [[nodiscard]] int column(E field) const { return columns_[static_cast<std::size_t>(field)]; }
    void set(E field, int column) { columns_[static_cast<std::size_t>(field)] = column; }

    bool operator==(const ColumnMapping&) const = default;

private:
    std::array<int, column_count<E>> columns_;
};

// A name in a header without blanks, the width it is typed in, and the star that marks a required column.
[[nodiscard]] std::string plain_name(std::string_view cell);

// By the names in the header, their usual variants, and whatever blanks and widths they are written with.
template <class E>
[[nodiscard]] ColumnMapping<E> detect_mapping(const std::vector<std::string>& header) {
    ColumnMapping<E> mapping;
    for (std::size_t column = 0; column < header.size(); ++column) {
        const std::string name = plain_name(header[column]);
        if (name.empty())
            continue;
        for (const Column<E>& info : Columns<E>::list) {
            const bool has_name = name == info.label || std::ranges::contains(info.other_names, name);
            if (has_name && mapping.column(info.field) == mapping.no_column)
                mapping.set(info.field, static_cast<int>(column));
        }
    }
    return mapping;
}

template <class E>
[[nodiscard]] std::size_t mapped_count(const ColumnMapping<E>& mapping) {
    return static_cast<std::size_t>(std::ranges::count_if(
        Columns<E>::list, [&](const Column<E>& info) { return mapping.column(info.field) != mapping.no_column; }));
}

// Labels of the required fields that have no column.
template <class E>
[[nodiscard]] std::vector<std::string_view> missing_columns(const ColumnMapping<E>& mapping) {
    std::vector<std::string_view> missing;
    for (const Column<E>& info : Columns<E>::list) {
        if (info.is_required && mapping.column(info.field) == mapping.no_column)
            missing.push_back(info.label);
    }
    return missing;
}

}  // namespace anze::roster
