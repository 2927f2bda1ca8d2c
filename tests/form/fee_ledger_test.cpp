#include "form/fee_ledger.h"
#include "form/html.h"

#include "form/golden_paper.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;
using record::money_of_fen;

namespace {

fee::Account account(record::Money premium, std::int64_t carried, std::int64_t accrued, std::int64_t spent) {
    return {premium, money_of_fen(carried), money_of_fen(accrued), money_of_fen(spent)};
}

// Of 40,800.00 the rate asks 6,120.00 to 8,568.00; what the first policy left is spent on the second.
FeeLedgerContent content() {
    const fee::FeeRate rate{.year = {2026},
                            .floor_percent = record::decimal_of(15),
                            .cap_percent = record::decimal_of(21),
                            .base = "实际收取的保费",
                            .source = "某应急〔2026〕5 号<试行>"};
    const record::Money premium = money_of_fen(4'080'000);
    return {.insurer_name = "天府财险四川分公司",
            .year = 2026,
            .printed_on = {2027, 1, 8},
            .rate = rate,
            .lines = {{"成都鼎盛化工有限责任公司", "PZAX2026000001", "40,800.00", fee::asked_text(premium, rate),
                       account(premium, 50'000, 700'000, 300'000)},
                      {"成都𠮷祥食品有限公司", "PZAX2026000002", "未登记", {}, account({}, 0, 0, 120'050)}},
            .total = account(premium, 50'000, 700'000, 420'050),
            .entries = {{"成都鼎盛化工有限责任公司",
                         "PZAX2026000001",
                         {.kind = fee::Kind::accrued, .amount_fen = money_of_fen(700'000), .booked_on = {2026, 6, 1}}},
                        {"成都𠮷祥食品有限公司",
                         "PZAX2026000002",
                         {.kind = fee::Kind::spent,
                          .amount_fen = money_of_fen(120'050),
                          .booked_on = {2026, 7, 9},
                          .item = code::ServiceItem::training,
                          .payee = "成都文印有限公司",
                          .purpose = "培训教材印刷",
                          .voucher = "记-0618"}}},
            .findings = {{"1 份保单没有登记实收保费，没有计入比例：请在单位页面的保单中填写", {}, "5.1.4"}}};
}

}  // namespace

TEST_CASE("The account of fees is printed and written as its golden files show", "[golden][5.1.4]") {
    test::matches_golden_paper("fee_ledger", fee_ledger_document(content()));
}

TEST_CASE("The account of fees says what the rate asks for, and where it says nothing", "[5.1.4]") {
    FeeLedgerContent year = content();
    CHECK(to_html(fee_ledger_document(year)).contains("<td>不低于 6,120.00，不高于 8,568.00</td>"));
    CHECK(to_html(fee_ledger_document(year)).contains("依据：某应急〔2026〕5 号&lt;试行&gt;。"));
    CHECK(fee_ledger_document(year).title == "事故预防费用台账 2026 天府财险四川分公司");
    year.rate.reset();
    year.entries.clear();
    year.findings.clear();
    CHECK(to_html(fee_ledger_document(year)).contains("提取比例：未设置。"));
    CHECK(to_html(fee_ledger_document(year)).contains("这一年没有费用记录。"));
    CHECK(to_html(fee_ledger_document(year)).contains("使用没有超出提取。"));
}
