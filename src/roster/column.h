// What lists call their columns, and which column of one list is which. A list's columns are the values of an enum.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
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
    std::string_view example = {};    // for a template
    bool holds_long_numbers = false;  // one as long as an identity number belongs here
};
constexpr bool required = true;
constexpr bool optional = false;
constexpr bool long_numbers = true;

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

inline constexpr int no_column = -1;

// What a person is told of a field, whatever list it is of.
struct ColumnName {
    std::string_view label = {};
    bool is_required = false;
};

// In the order of the enum.
template <class E>
inline constexpr auto column_names = [] {
    std::array<ColumnName, column_count<E>> names;
    std::ranges::transform(Columns<E>::list, names.begin(),
                           [](const Column<E>& info) { return ColumnName{info.label, info.is_required}; });
    return names;
}();

// Which column of a list holds which field, as a person sees it and may change it, whatever list it is of.
struct ColumnChoice {
    std::span<const ColumnName> fields = {};
    std::vector<std::string> header = {};
    std::vector<int> columns = {};  // of each field; no_column where it has none
};

// The same where it is known which list it is.
template <class E>
class ColumnMapping {
public:
    static_assert(in_order_of_fields<E>);

    ColumnMapping() { columns_.fill(no_column); }
    explicit ColumnMapping(std::span<const int> columns) : ColumnMapping() {
        std::ranges::copy(columns.first(std::min(columns.size(), columns_.size())), columns_.begin());
    }

    [[nodiscard]] std::span<const int> columns() const { return columns_; }

    [[nodiscard]] int column(E field) const { return columns_[static_cast<std::size_t>(field)]; }
    void set(E field, int column) { columns_[static_cast<std::size_t>(field)] = column; }

    bool operator==(const ColumnMapping&) const = default;

private:
    std::array<int, column_count<E>> columns_;
};

// Of a list that has all of the columns, in their order.
template <class E>
[[nodiscard]] ColumnMapping<E> whole_mapping() {
    ColumnMapping<E> mapping;
    for (std::size_t column = 0; column < column_count<E>; ++column)
        mapping.set(Columns<E>::list[column].field, static_cast<int>(column));
    return mapping;
}

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
            const bool has_name = name == plain_name(info.label) || std::ranges::contains(info.other_names, name);
            if (has_name && mapping.column(info.field) == no_column)
                mapping.set(info.field, static_cast<int>(column));
        }
    }
    return mapping;
}

[[nodiscard]] std::size_t mapped_count(std::span<const int> columns);

// Labels of the required fields that have no column.
[[nodiscard]] std::vector<std::string_view> missing_columns(std::span<const ColumnName> fields,
                                                            std::span<const int> columns);
template <class E>
[[nodiscard]] std::vector<std::string_view> missing_columns(const ColumnMapping<E>& mapping) {
    return missing_columns(column_names<E>, mapping.columns());
}

}  // namespace anze::roster
