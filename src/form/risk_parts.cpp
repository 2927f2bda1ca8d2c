#include "form/risk_parts.h"

#include "form/file_name.h"

namespace anze::form {

Document risk_document(const RiskPapersContent& content, std::string_view name, Paper paper) {
    Document document{.title = file_name(std::string(name) + " " + content.unit_name), .paper = paper};
    document.heading(std::string(name));
    return document;
}

void add_sign_off(Document& document, const risk::SignOff& sign_off) {
    const risk::SignOffWords words = risk::words_of(sign_off.table);
    // "分析人员" has "分析日期", "审核人" has "审核日期".
    const auto day_of = [](std::string_view who) {
        return std::string(who.substr(0, std::string_view("审核").size())) + "日期";
    };
    std::vector<Row> rows;
    for (const auto& [who, name, day] : {std::tuple(words.made, sign_off.made_by, sign_off.made_on),
                                         std::tuple(words.checked, sign_off.checked_by, sign_off.checked_on),
                                         std::tuple(words.approved, sign_off.approved_by, sign_off.approved_on)}) {
        rows.push_back({label(who), {name}, label(day_of(who)), {written_date(day)}});
    }
    document.table({}, std::move(rows), {18, 32, 18, 32});
}

void add_criteria(Document& document, const std::vector<const risk::Criteria*>& criteria) {
    for (const risk::Criteria* each : criteria) {
        document.paragraph("评价准则：" + each->name + "，" + std::string(record::choice_label(each->method)) + "。" +
                           risk::thresholds_text(*each) + "。来源：" + each->source +
                           (each->is_confirmed ? "（已核对原文）。" : "（未核对原文）。"));
    }
}

}  // namespace anze::form
