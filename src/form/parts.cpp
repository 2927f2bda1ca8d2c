#include "form/parts.h"

namespace anze::form {

std::vector<Row> party_rows(const Parties& parties) {
    return {{label("投保单位"), {parties.unit_name, 3}},
            {label("地址"), {parties.unit_address, 3}},
            {label("保单号"), {parties.policy_number}, label("服务"), {parties.service_title}}};
}

void sign_both(Document& document, const Parties& parties) {
    document.signatures({"保险公司：" + parties.insurer_name, "投保单位：" + parties.unit_name});
}

Cell numeric(record::Count count) {
    return numeric(count.is_set() ? std::to_string(count.value) : std::string());
}

Cell numeric(record::Decimal decimal) {
    return numeric(record::decimal_text(decimal));
}

std::string or_room(std::string text) {
    return text.empty() ? "\n\n\n" : std::move(text);
}

std::string date_or_room(calendar::Date date) {
    return date.is_set() ? calendar::chinese_date(date) : "　　　　年　　月　　日";
}

std::string days_text(calendar::Date first, calendar::Date last) {
    if (!last.is_set() || first == last)
        return written_date(first);
    return written_date(first) + " 至 " + written_date(last);
}

std::string by_whom(std::string_view role, const std::string& name, calendar::Date date) {
    const bool is_known = !name.empty();
    return std::string(role) + "：" + (is_known ? name : "　　　　　　") + "　　日期：" +
           date_or_room(is_known ? date : calendar::Date());
}

void add_makers(Document& document, std::string_view maker) {
    document.paragraph(by_whom(maker, {}, {}));
    document.paragraph(by_whom("审核人", {}, {}));
}

}  // namespace anze::form
