// A cell as the value of a record's field, by the type of that field.
#pragma once

#include "record/count.h"
#include "record/decimal.h"
#include "record/text.h"
#include "roster/cell.h"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace anze::roster {

// As read_text, and refused where it is what a spreadsheet made of a long number.
[[nodiscard]] record::Result<std::string> read_field_text(std::string_view cell, std::size_t longest_characters);

// Of several lines, as they were broken.
[[nodiscard]] record::Result<std::string> read_long_text(std::string_view cell, std::size_t longest_characters);

// The place of the label that the cell names, whole or by a part that no other label has; refused with all of them.
[[nodiscard]] record::Result<std::size_t> read_label(std::string_view cell, std::span<const std::string_view> labels);

// "培训、隐患排查": what a list in one cell names. A label with such a mark in it comes as its parts, each of which
// names it again.
[[nodiscard]] std::vector<std::string> split_cell(std::string_view cell);

template <class V>
inline constexpr bool is_list_of_choices = false;
template <class E>
    requires std::is_enum_v<E>
inline constexpr bool is_list_of_choices<std::vector<E>> = true;

// Photos and rows do not.
template <class V>
inline constexpr bool stands_in_a_cell =
    std::is_enum_v<V> || is_list_of_choices<V> || std::is_same_v<V, std::string> || std::is_same_v<V, calendar::Date> ||
    std::is_same_v<V, record::Count> || std::is_same_v<V, record::Money> || std::is_same_v<V, record::Decimal>;

template <class E>
[[nodiscard]] record::Result<E> read_choice(std::string_view cell) {
    if (record::narrow(cell).empty())
        return E{};
    std::vector<std::string_view> labels;
    for (const auto& choice : record::Choices<E>::list)
        labels.push_back(choice.label);
    return read_label(cell, labels).transform([](std::size_t place) { return record::Choices<E>::list[place].value; });
}

template <class V>
[[nodiscard]] record::Result<V> read_cell(std::string_view cell, std::size_t longest_characters) {
    if constexpr (std::is_same_v<V, std::string>) {
        return read_field_text(cell, longest_characters);
    } else if constexpr (std::is_same_v<V, calendar::Date>) {
        return read_date(cell);
    } else if constexpr (std::is_same_v<V, record::Count>) {
        return record::parse_count(cell);
    } else if constexpr (std::is_same_v<V, record::Money>) {
        return read_money(cell);
    } else if constexpr (std::is_same_v<V, record::Decimal>) {
        return record::parse_decimal(cell);
    } else if constexpr (std::is_enum_v<V>) {
        return read_choice<V>(cell);
    } else {
        V values;
        for (const std::string& part : split_cell(cell)) {
            auto value = read_choice<typename V::value_type>(part);
            if (!value)
                return std::unexpected(value.error());
            if (!std::ranges::contains(values, *value))
                values.push_back(*value);
        }
        return values;
    }
}

}  // namespace anze::roster
