#include "roster/row.h"

#include "code/code_list.h"
#include "record/text.h"
#include "roster/cell.h"

#include <format>
#include <tuple>
#include <utility>

namespace anze::roster {

namespace {

class RowReader {
public:
    RowReader(const Record& record, const Mapping& mapping, const std::vector<std::string>& header)
        : record_(record), mapping_(mapping), header_(header) {}

    template <class T>
    void read(Field field, T& member, auto&& reader) {
        const std::string_view cell = cell_of(field);
        record::Result<T> value = reader(cell);
        if (!value) {
            add_fault(field, cell, std::move(value.error().message));
            return;
        }
        member = std::move(*value);
        if (info_of(field).is_required && !record::Value<T>::is_set(member)) {
            add_fault(field, cell, std::format("缺少{}", info_of(field).label));
        }
    }

    void read_text_into(Field field, std::string& member) {
        read(field, member, [&](std::string_view cell) { return read_text(cell, info_of(field).longest_characters); });
    }

    void add_fault(Field field, std::string_view value, std::string reason) {
        faults_.push_back({column_name(field, mapping_, header_), std::string(value), std::move(reason)});
    }

    [[nodiscard]] std::string_view cell_of(Field field) const {
        const int column = mapping_.column(field);
        const bool has_cell = column >= 0 && std::cmp_less(column, record_.cells.size());
        return has_cell ? std::string_view(record_.cells[static_cast<std::size_t>(column)]) : std::string_view{};
    }

    std::vector<Fault> take_faults() { return std::move(faults_); }

private:
    const Record& record_;
    const Mapping& mapping_;
    const std::vector<std::string>& header_;
    std::vector<Fault> faults_ = {};
};

void read_unit(RowReader& reader, Row& row) {
    reader.read_text_into(Field::unit_name, row.unit_name);
    reader.read(Field::credit_code, row.credit_code, read_credit_code);
    reader.read_text_into(Field::industry, row.industry);
    reader.read_text_into(Field::industry_code, row.industry_code);
    reader.read_text_into(Field::high_risk_field, row.high_risk_field);
    reader.read_text_into(Field::address, row.address);
    reader.read(Field::staff_count, row.staff_count, read_count);
    reader.read(Field::revenue, row.revenue_ten_thousand_yuan, read_ten_thousand_yuan);
    reader.read(Field::assets, row.assets_ten_thousand_yuan, read_ten_thousand_yuan);
    reader.read_text_into(Field::contact, row.contact);
    reader.read_text_into(Field::phone, row.phone);
}

void read_policy(RowReader& reader, Row& row) {
    reader.read(Field::policy_number, row.policy_number, [](std::string_view cell) {
        return read_policy_number(cell, info_of(Field::policy_number).longest_characters);
    });
    reader.read(Field::starts_on, row.starts_on, read_date);
    reader.read(Field::ends_on, row.ends_on, read_date);
    reader.read(Field::insured_persons, row.insured_persons, read_count);
    reader.read(Field::premium_due, row.premium_due, read_money);
    reader.read(Field::premium_received, row.premium_received, read_money);
    if (row.starts_on.is_set() && row.ends_on.is_set() && row.ends_on < row.starts_on) {
        reader.add_fault(Field::ends_on, reader.cell_of(Field::ends_on),
                         std::format("保险止期 {} 早于保险起期 {}，请核对", calendar::to_string(row.ends_on),
                                     calendar::to_string(row.starts_on)));
    }
}

void note_what_is_odd(Row& row) {
    if (row.staff_count.is_set() && row.insured_persons > row.staff_count) {
        row.notes.push_back(
            std::format("参保人数 {} 多于从业人员数 {}，请核对", row.insured_persons.value, row.staff_count.value));
    }
    if (row.premium_due.filled && row.premium_received > row.premium_due) {
        row.notes.push_back(std::format("实收保费 {} 多于应收保费 {}，请核对", record::money_text(row.premium_received),
                                        record::money_text(row.premium_due)));
    }
    const code::CodeList* fields = code::list_on(code::list_id::high_risk_field, row.starts_on);
    if (!row.high_risk_field.empty() && fields != nullptr && !code::find_by_name(*fields, row.high_risk_field)) {
        row.notes.push_back(
            std::format("高危行业领域“{}”不在本规范第6章和应急〔2025〕27号所列之内", row.high_risk_field));
    }
}

// A cell too many means that a comma inside some cell split it in two, and every cell behind it stands wrong.
bool has_cells_beyond(const Record& record, std::size_t columns) {
    for (std::size_t i = columns; i < record.cells.size(); ++i) {
        if (!record::narrow(record.cells[i]).empty())
            return true;
    }
    return false;
}

}  // namespace

bool Row::same_content(const Row& other) const {
    const auto content = [](const Row& row) {
        return std::tie(row.unit_name, row.credit_code, row.industry, row.industry_code, row.high_risk_field,
                        row.address, row.staff_count, row.revenue_ten_thousand_yuan, row.assets_ten_thousand_yuan,
                        row.contact, row.phone, row.policy_number, row.starts_on, row.ends_on, row.insured_persons,
                        row.premium_due, row.premium_received);
    };
    return content(*this) == content(other);
}

std::string column_name(Field field, const Mapping& mapping, const std::vector<std::string>& header) {
    const int column = mapping.column(field);
    const bool in_header = column >= 0 && std::cmp_less(column, header.size());
    return in_header ? header[static_cast<std::size_t>(column)] : std::string(info_of(field).label);
}

ReadRow read_row(const Record& record, const Mapping& mapping, const std::vector<std::string>& header) {
    if (record.quote_left_open) {
        return {.faults = {{"", "", "这一行有一个引号没有成对，请在表格软件里重新另存为 CSV，或补上引号"}}};
    }
    if (has_cells_beyond(record, header.size())) {
        return {.faults = {{"", "",
                            std::format("这一行有 {} 格，表头只有 {} 格，多半是某一格里的逗号没有用引号括起，请核对",
                                        record.cells.size(), header.size())}}};
    }
    ReadRow result;
    result.row.line = record.line;
    RowReader reader(record, mapping, header);
    read_unit(reader, result.row);
    read_policy(reader, result.row);
    result.faults = reader.take_faults();
    if (result.faults.empty())
        note_what_is_odd(result.row);
    return result;
}

}  // namespace anze::roster
