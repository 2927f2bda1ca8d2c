#include "form/fee_ledger.h"

#include "form/file_name.h"

namespace anze::form {
namespace {

using fee::FeeEntry;

std::string title_of(const FeeLedgerContent& content) {
    return std::to_string(content.year) + " 年度事故预防技术服务费用台账";
}

std::string rate_sentence(const std::optional<fee::FeeRate>& rate) {
    if (!rate)
        return "提取比例：未设置。";
    return "提取比例：" + fee::rate_text(*rate) + "。计提基数：" + rate->base + "。依据：" + rate->source + "。";
}

void append_amounts(Row& row, const fee::Account& account) {
    for (const record::Money each : {account.carried_fen, account.accrued_fen, account.spent_fen, account.left()})
        row.push_back(amount(each));
}

void add_policies(Document& document, const FeeLedgerContent& content) {
    std::vector<Row> rows;
    for (const FeeLedgerLine& line : content.lines) {
        Cell premium = amount(line.account.premium_fen);
        premium.text = line.premium;
        Row row{{std::to_string(rows.size() + 1)}, {line.unit_name}, {line.policy_number}, premium, {line.asked}};
        append_amounts(row, line.account);
        rows.push_back(std::move(row));
    }
    Row total{label("合计", 3),
              amount(content.total.premium_fen),
              {content.rate ? fee::asked_text(content.total.premium_fen, *content.rate) : std::string()}};
    append_amounts(total, content.total);
    rows.push_back(std::move(total));
    document.subheading("一、按保单（元）");
    document.table({"序号", "投保单位", "保单号", "实收保费", "应提取", "上年结余", "提取", "使用", "结余"}, rows,
                   {5, 19, 14, 11, 15, 9, 9, 9, 9});
}

void add_entries(Document& document, const FeeLedgerContent& content) {
    std::vector<Row> rows;
    for (const FeeLedgerEntry& each : content.entries) {
        const FeeEntry& entry = each.entry;
        rows.push_back({{calendar::to_string(entry.booked_on)},
                        {each.unit_name},
                        {each.policy_number},
                        {std::string(record::choice_label(entry.kind))},
                        amount(entry.amount_fen),
                        {std::string(record::choice_label(entry.item))},
                        {entry.purpose},
                        {entry.payee},
                        {entry.voucher}});
    }
    document.subheading("二、费用记录");
    if (rows.empty())
        return document.paragraph("这一年没有费用记录。");
    document.table({field_label(&FeeEntry::booked_on), "投保单位", field_label(&FeeEntry::policy_id),
                    field_label(&FeeEntry::kind), field_label(&FeeEntry::amount_fen), field_label(&FeeEntry::item),
                    field_label(&FeeEntry::purpose), field_label(&FeeEntry::payee), field_label(&FeeEntry::voucher)},
                   rows, {9, 17, 14, 6, 10, 13, 13, 11, 7});
}

// 5.1.4 enough, and within the total
void add_findings(Document& document, const FeeLedgerContent& content) {
    document.subheading("三、核对");
    if (content.findings.empty())
        return document.paragraph("提取符合登记的比例，使用没有超出提取。");
    for (const record::Error& each : content.findings)
        document.paragraph(each.message + "。");
}

std::string fee_ledger_file_name(const FeeLedgerContent& content) {
    return file_name("事故预防费用台账 " + std::to_string(content.year) + " " + content.insurer_name);
}

}  // namespace

Document fee_ledger_document(const FeeLedgerContent& content) {
    Document document{.title = fee_ledger_file_name(content), .paper = Paper::a4_landscape};
    document.heading(title_of(content));
    document.right("编制日期：" + calendar::chinese_date(content.printed_on));
    document.paragraph("依据《成都市安全生产责任保险事故预防技术服务规范》5.1.4 编制。实收保费按保险起期计入年度；"
                       "费用在所有单位的资金总额内统筹使用。");
    document.paragraph(rate_sentence(content.rate));
    add_policies(document, content);
    add_entries(document, content);
    add_findings(document, content);
    document.signatures({"编制单位：" + content.insurer_name});
    return document;
}

}  // namespace anze::form
