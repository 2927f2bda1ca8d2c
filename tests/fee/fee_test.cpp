#include "fee/fee.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace anze;
using fee::FeeEntry;
using fee::FeeRate;
using fee::Kind;
using record::decimal_of;
using record::money_of_fen;

namespace {

FeeEntry entry(Kind kind, std::int64_t fen, calendar::Date booked_on = {2026, 6, 1}) {
    return {.kind = kind, .policy_id = "p1", .amount_fen = money_of_fen(fen), .booked_on = booked_on};
}

FeeEntry spent_well() {
    FeeEntry spent = entry(Kind::spent, 50'000);
    spent.item = code::ServiceItem::training;
    spent.purpose = "培训教材印刷";
    spent.payee = "成都文印有限公司";
    return spent;
}

fee::Account account_of(std::vector<FeeEntry> entries, record::Money premium = {}, int year = 2026) {
    std::vector<const FeeEntry*> all;
    for (const FeeEntry& each : entries)
        all.push_back(&each);
    return fee::account(all, premium, year);
}

FeeRate rate(record::Decimal floor, record::Decimal cap) {
    return {.year = {2026}, .floor_percent = floor, .cap_percent = cap, .base = "实际收取的保费", .source = "某文件"};
}

fee::Account accrued_of(std::int64_t accrued_fen, std::int64_t premium_fen) {
    return account_of({entry(Kind::accrued, accrued_fen)}, money_of_fen(premium_fen));
}

bool has_gap_at(const std::vector<record::Error>& gaps, std::string_view key) {
    return std::ranges::contains(gaps, key, &record::Error::place);
}

}  // namespace

TEST_CASE("what is set aside and spent in a year is added up, with what earlier years left", "[5.1.4]") {
    const auto sum = account_of({entry(Kind::accrued, 100'000, {2025, 12, 31}),
                                 entry(Kind::spent, 30'001, {2025, 1, 1}), entry(Kind::accrued, 210'000, {2026, 1, 1}),
                                 entry(Kind::spent, 9, {2026, 12, 31}), entry(Kind::spent, 500'000, {2027, 1, 1})});
    CHECK(sum.carried_fen == money_of_fen(69'999));
    CHECK(sum.accrued_fen == money_of_fen(210'000));
    CHECK(sum.spent_fen == money_of_fen(9));
    CHECK(sum.left() == money_of_fen(279'990));
    CHECK(sum.overspent() == money_of_fen(0));
}

TEST_CASE("an account without entries has nothing in it and no premium that nobody wrote down", "[5.1.4]") {
    const auto sum = account_of({});
    CHECK(sum.left() == money_of_fen(0));
    CHECK_FALSE(sum.premium_fen.filled);
}

TEST_CASE("what is spent names what for and to whom", "[5.1.4]") {
    CHECK(fee::entry_gaps(spent_well()).empty());
    FeeEntry bare = entry(Kind::spent, 50'000);
    CHECK(fee::entry_gaps(bare).size() == 3);
    CHECK(has_gap_at(fee::entry_gaps(bare), "purpose"));
    CHECK(has_gap_at(fee::entry_gaps(bare), "payee"));
    CHECK(has_gap_at(fee::entry_gaps(bare), "item"));
    bare.voucher = "记-0618";
    bare.service_id = "s1";
    CHECK(fee::entry_gaps(bare).size() == 1);
    bare.purpose = "隐患排查专家费";
    CHECK(fee::entry_gaps(bare).empty());
}

TEST_CASE("a photo of the voucher stands for its number", "[5.1.4]") {
    FeeEntry spent = spent_well();
    spent.payee.clear();
    CHECK(has_gap_at(fee::entry_gaps(spent), "payee"));
    spent.pages = {{.sha256 = "00"}};
    CHECK(fee::entry_gaps(spent).empty());
}

TEST_CASE("what is set aside needs no payee, but a policy, a day and an amount", "[5.1.4]") {
    CHECK(fee::entry_gaps(entry(Kind::accrued, 1)).empty());
    CHECK(has_gap_at(fee::entry_gaps(entry(Kind::accrued, 0)), "amount_fen"));
    CHECK(has_gap_at(fee::entry_gaps(entry(Kind::accrued, -1)), "amount_fen"));
    CHECK(fee::entry_gaps({.kind = Kind::accrued}).size() == 3);
}

TEST_CASE("without a rate nothing is enough", "[5.1.4]") {
    const auto findings = fee::rate_findings(accrued_of(1'000'000, 1'000'000), nullptr);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().message.starts_with("未设置提取比例"));
    CHECK(findings.front().clause == "5.1.4");
    const FeeRate unsourced{.year = {2026}, .floor_percent = decimal_of(15), .base = "实际收取的保费"};
    CHECK(has_gap_at(fee::rate_findings(accrued_of(1'000'000, 1'000'000), &unsourced), "source"));
    const FeeRate empty = rate({}, {});
    CHECK(has_gap_at(fee::rate_findings(accrued_of(1'000'000, 1'000'000), &empty), "floor_percent"));
}

TEST_CASE("without a premium nothing is enough", "[5.1.4]") {
    const FeeRate given = rate(decimal_of(15), decimal_of(21));
    CHECK(fee::rate_findings(account_of({entry(Kind::accrued, 1)}), &given).size() == 1);
    CHECK(fee::rate_findings(account_of({}, money_of_fen(0)), &given).empty());
}

TEST_CASE("the floor and the cap themselves are within the rate", "[5.1.4]") {
    const FeeRate given = rate(decimal_of(15), decimal_of(21));
    CHECK(fee::rate_findings(accrued_of(210'000, 1'000'000), &given).empty());
    CHECK(fee::rate_findings(accrued_of(210'001, 1'000'000), &given).size() == 1);
    CHECK(fee::rate_findings(accrued_of(150'000, 1'000'000), &given).empty());
    CHECK(fee::rate_findings(accrued_of(149'999, 1'000'000), &given).size() == 1);
    CHECK(fee::rate_findings(accrued_of(149'999, 1'000'000), &given).front().message.contains("某文件"));
}

TEST_CASE("a share of the premium that is no whole fen is not rounded", "[5.1.4]") {
    const FeeRate fixed = rate(decimal_of(20), decimal_of(20));  // of 1.01: 20.2 fen
    CHECK(fee::rate_findings(accrued_of(20, 101), &fixed).front().message.contains("低于"));
    CHECK(fee::rate_findings(accrued_of(21, 101), &fixed).front().message.contains("高于"));
    const FeeRate floor_only = rate(decimal_of(20), {});
    CHECK(fee::rate_findings(accrued_of(21, 101), &floor_only).empty());
    const FeeRate cap_only = rate({}, decimal_of(20));
    CHECK(fee::rate_findings(accrued_of(20, 101), &cap_only).empty());
}

TEST_CASE("a rate is exact to the hundredth of a percent", "[5.1.4]") {
    const FeeRate given = rate(decimal_of(2, 50), decimal_of(2, 75));
    CHECK(fee::rate_gaps(given).empty());
    CHECK(fee::least_accrued(money_of_fen(1'000'000), given) == money_of_fen(25'000));
    CHECK(fee::most_accrued(money_of_fen(1'000'000), given) == money_of_fen(27'500));
    CHECK(fee::rate_findings(accrued_of(25'000, 1'000'000), &given).empty());
    CHECK(fee::rate_findings(accrued_of(24'999, 1'000'000), &given).front().message.contains("的 2.5%"));
    CHECK(fee::rate_findings(accrued_of(27'501, 1'000'000), &given).front().message.contains("的 2.75%"));
    CHECK(has_gap_at(fee::rate_gaps(rate(decimal_of(100, 1), {})), "floor_percent"));
}

TEST_CASE("a rate is told in words, in percent and in yuan", "[5.1.4]") {
    const FeeRate both = rate(decimal_of(2, 50), decimal_of(21));
    CHECK(fee::rate_text(both) == "不低于 2.5%，不高于 21%");
    CHECK(fee::asked_text(money_of_fen(4'080'000), both) == "不低于 1,020.00，不高于 8,568.00");
    CHECK(fee::asked_text({}, both).empty());
    CHECK(fee::rate_text(rate({}, decimal_of(21))) == "不高于 21%");
    CHECK(fee::asked_text(money_of_fen(101), rate(decimal_of(20), {})) == "不低于 0.21");
}

TEST_CASE("what a rate asks for is known of the largest premium, and of none where there is none", "[5.1.4]") {
    constexpr std::int64_t largest_fen = 999'999'999'999'999;
    const FeeRate whole = rate(decimal_of(100), decimal_of(0, 1));
    CHECK(fee::least_accrued(money_of_fen(largest_fen), whole) == money_of_fen(largest_fen));
    CHECK(fee::most_accrued(money_of_fen(largest_fen), whole) == money_of_fen(99'999'999'999));
    CHECK_FALSE(fee::least_accrued({}, whole).filled);
    CHECK_FALSE(fee::least_accrued(money_of_fen(100), rate({}, decimal_of(20))).filled);
    CHECK_FALSE(fee::most_accrued(money_of_fen(100), rate(decimal_of(20), {})).filled);
}

TEST_CASE("a rate is a share, and its floor not above its cap", "[5.1.4]") {
    CHECK(fee::rate_gaps(rate(decimal_of(0), decimal_of(100))).empty());
    CHECK(fee::rate_gaps(rate(decimal_of(20), decimal_of(20))).empty());
    CHECK(has_gap_at(fee::rate_gaps(rate(decimal_of(101), {})), "floor_percent"));
    CHECK(has_gap_at(fee::rate_gaps(rate({}, decimal_of(101))), "cap_percent"));
    CHECK(has_gap_at(fee::rate_gaps(rate(decimal_of(22), decimal_of(21))), "cap_percent"));
}

TEST_CASE("all that was set aside may be spent, and no fen more", "[5.1.4]") {
    CHECK(fee::total_findings(account_of({entry(Kind::accrued, 1000), entry(Kind::spent, 1000)})).empty());
    const auto over = account_of({entry(Kind::accrued, 1000), entry(Kind::spent, 1001)});
    CHECK(over.overspent() == money_of_fen(1));
    REQUIRE(fee::total_findings(over).size() == 1);
    CHECK(fee::total_findings(over).front().message.contains("0.01"));
    CHECK(fee::total_findings(account_of({entry(Kind::accrued, 1, {2025, 1, 1}), entry(Kind::spent, 1)})).empty());
}
