#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anze::roster {

// What a column of the list can mean.
enum class Field : std::uint8_t {
    unit_name,
    credit_code,
    industry,
    industry_code,
    high_risk_field,
    address,
    staff_count,
    revenue,
    assets,
    insured_persons,
    policy_number,
    starts_on,
    ends_on,
    premium_due,
    premium_received,
    contact,
    phone,
};
constexpr std::size_t field_count = 17;

struct FieldInfo {
    Field field;
    std::string_view label;  // what insurers' lists call it
    bool is_required = false;
    std::size_t longest_characters = 0;  // of a text
    std::array<std::string_view, 8> other_names = {};
};

[[nodiscard]] std::span<const FieldInfo, field_count> field_infos();
[[nodiscard]] const FieldInfo& info_of(Field field);

// Which column holds which field; a person may change it.
class Mapping {
public:
    static constexpr int no_column = -1;

    Mapping() { columns_.fill(no_column); }

    [[nodiscard]] int column(Field field) const { return columns_[static_cast<std::size_t>(field)]; }
    void set(Field field, int column) { columns_[static_cast<std::size_t>(field)] = column; }

    bool operator==(const Mapping&) const = default;

private:
    std::array<int, field_count> columns_;
};

// By the names in the header, their usual variants, and whatever blanks and widths they are written with.
[[nodiscard]] Mapping detect_mapping(const std::vector<std::string>& header);
[[nodiscard]] std::size_t mapped_count(const Mapping& mapping);
// Labels of the required fields that have no column.
[[nodiscard]] std::vector<std::string_view> missing_columns(const Mapping& mapping);

}  // namespace anze::roster
