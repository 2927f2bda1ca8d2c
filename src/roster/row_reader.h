// What every list has in common about a row: its cells by the columns they stand in, and what is wrong with them.
#pragma once

#include "record/error.h"
#include "record/filled.h"
#include "record/value.h"
#include "roster/cell.h"
#include "roster/column.h"
#include "roster/table.h"

#include <utility>

namespace anze::roster {

struct Fault {
    std::string column = {};  // as the list's header names it
    std::string value = {};
    std::string reason = {};
    std::string place = {};  // the cell, in a workbook

    bool operator==(const Fault&) const = default;
};

// The name of a field's column in this list; our own where the list has none.
template <class E>
[[nodiscard]] std::string column_name(E field, const ColumnMapping<E>& mapping,
                                      const std::vector<std::string>& header) {
    const int column = mapping.column(field);
    const bool in_header = column >= 0 && std::cmp_less(column, header.size());
    return in_header ? header[static_cast<std::size_t>(column)] : std::string(info_of(field).label);
}

template <class E>
[[nodiscard]] Fault fault_at(E field, const ColumnMapping<E>& mapping, const std::vector<std::string>& header,
                             const Record& record, std::string_view value, std::string reason) {
    return {column_name(field, mapping, header), std::string(value), std::move(reason),
            cell_address(record, mapping.column(field))};
}

// The column of a fault and, in a workbook, the cell: "保险起期（承保名单!M7）".
[[nodiscard]] std::string place_text(const Fault& fault);

// What may be somebody's number is shown to nobody, whatever column it was taken for.
[[nodiscard]] bool has_form_of_identity_number(std::string_view cell);

// Why the cells of a record cannot be told apart; empty where they can.
[[nodiscard]] std::vector<Fault> faults_of_form(const Record& record, std::size_t columns);

template <class E>
class RowReader {
public:
    RowReader(const Record& record, const ColumnMapping<E>& mapping, const std::vector<std::string>& header)
        : record_(record), mapping_(mapping), header_(header) {}

    template <class T>
    void read(E field, T& member, auto&& reader) {
        const std::string_view cell = cell_of(field);
        if (!info_of(field).holds_long_numbers && has_form_of_identity_number(cell))
            return add_fault(field, {}, "这一格像身份证号，不能放在这里，请核对列的对应");
        record::Result<T> value = reader(cell);
        if (!value) {
            add_fault(field, cell, std::move(value.error().message));
            return;
        }
        member = std::move(*value);
        if (info_of(field).is_required && !record::Value<T>::is_set(member)) {
            add_fault(field, cell, record::filled("缺少{}", info_of(field).label));
        }
    }

    // With the longest length of the column's table.
    void read_text_into(E field, std::string& member, auto&& reader) {
        read(field, member, [&](std::string_view cell) { return reader(cell, info_of(field).longest_characters); });
    }
    void read_text_into(E field, std::string& member) { read_text_into(field, member, read_text); }

    void add_fault(E field, std::string_view value, std::string reason) {
        faults_.push_back(fault_at(field, mapping_, header_, record_, value, std::move(reason)));
    }
    void add_fault(E field, std::string reason) { add_fault(field, cell_of(field), std::move(reason)); }

    [[nodiscard]] std::string_view cell_of(E field) const {
        const int column = mapping_.column(field);
        const bool has_cell = column >= 0 && std::cmp_less(column, record_.cells.size());
        return has_cell ? std::string_view(record_.cells[static_cast<std::size_t>(column)]) : std::string_view{};
    }

    [[nodiscard]] std::vector<Fault> take_faults() { return std::move(faults_); }

private:
    const Record& record_;
    const ColumnMapping<E>& mapping_;
    const std::vector<std::string>& header_;
    std::vector<Fault> faults_ = {};
};

}  // namespace anze::roster
