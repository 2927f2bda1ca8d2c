#include "roster/row.h"

#include "code/code_list.h"
#include "record/filled.h"
#include "roster/long_number.h"

#include <tuple>
#include <utility>

namespace anze::roster {

namespace {

void read_unit(RowReader<Field>& reader, Row& row) {
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

void read_policy(RowReader<Field>& reader, Row& row) {
    reader.read_text_into(Field::policy_number, row.policy_number, read_long_number);
    reader.read(Field::starts_on, row.starts_on, read_date);
    reader.read(Field::ends_on, row.ends_on, read_date);
    reader.read(Field::insured_persons, row.insured_persons, read_count);
    reader.read(Field::premium_due, row.premium_due, read_money);
    reader.read(Field::premium_received, row.premium_received, read_money);
    if (row.starts_on.is_set() && row.ends_on.is_set() && row.ends_on < row.starts_on) {
        reader.add_fault(Field::ends_on,
                         record::filled("保险止期 {} 早于保险起期 {}，请核对", calendar::to_string(row.ends_on),
                                        calendar::to_string(row.starts_on)));
    }
}

void note_what_is_odd(Row& row) {
    if (row.staff_count.is_set() && row.insured_persons > row.staff_count) {
        row.notes.push_back(
            record::filled("参保人数 {} 多于从业人员数 {}，请核对", row.insured_persons.value, row.staff_count.value));
    }
    if (row.premium_due.filled && row.premium_received > row.premium_due) {
        row.notes.push_back(record::filled("实收保费 {} 多于应收保费 {}，请核对",
                                           record::money_text(row.premium_received),
                                           record::money_text(row.premium_due)));
    }
    const code::CodeList* fields = code::list_on(code::list_id::high_risk_field, row.starts_on);
    if (!row.high_risk_field.empty() && fields != nullptr && !code::find_by_name(*fields, row.high_risk_field)) {
        row.notes.push_back(
            record::filled("高危行业领域“{}”不在本规范第6章和应急〔2025〕27号所列之内", row.high_risk_field));
    }
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

std::vector<std::string> cells_of(const Row& row) {
    using record::Count;
    return {row.unit_name,
            row.credit_code,
            row.industry,
            row.industry_code,
            row.high_risk_field,
            row.address,
            record::Value<Count>::text(row.staff_count),
            row.revenue_ten_thousand_yuan,
            row.assets_ten_thousand_yuan,
            record::Value<Count>::text(row.insured_persons),
            row.policy_number,
            calendar::to_string(row.starts_on),
            calendar::to_string(row.ends_on),
            record::money_text(row.premium_due),
            record::money_text(row.premium_received),
            row.contact,
            row.phone};
}

Row read_again(const Row& row) {
    const std::vector<std::string> cells = cells_of(row);
    return read_row({.cells = cells}, whole_mapping<Field>(), cells).row;
}

ReadRow read_row(const Record& record, const Mapping& mapping, const std::vector<std::string>& header) {
    if (auto faults = faults_of_form(record, header.size()); !faults.empty())
        return {.row = {}, .faults = std::move(faults)};
    ReadRow result;
    result.row.line = record.line;
    RowReader<Field> reader(record, mapping, header);
    read_unit(reader, result.row);
    read_policy(reader, result.row);
    result.faults = reader.take_faults();
    if (result.faults.empty())
        note_what_is_odd(result.row);
    return result;
}

}  // namespace anze::roster
