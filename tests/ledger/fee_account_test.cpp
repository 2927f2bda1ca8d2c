#include "ledger/fee_account.h"

#include "ledger/play.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using record::money_of_fen;

namespace {

struct Keeping : test::Prepared {
    StreamName internal() const { return internal_stream(unit_id); }

    void book(fee::Kind kind, std::int64_t fen, std::string_view date) {
        must(Save<fee::FeeEntry>{
            internal(),
            {},
            {.kind = kind, .policy_id = policy_id, .amount_fen = money_of_fen(fen), .booked_on = day(date)}});
    }
    void receive(std::int64_t fen) {
        const auto& premium = ledger().table<policy::Premium>().all().front();
        auto value = premium.value;
        value.received_fen = money_of_fen(fen);
        must(Save<policy::Premium>{internal(), premium.id, value});
    }
    void set_rate(std::int64_t floor_percent, std::int64_t cap_percent) {
        must(Save<fee::FeeRate>{company_stream(),
                                {},
                                {.year = {2026},
                                 .floor_percent = record::decimal_of(floor_percent),
                                 .cap_percent = record::decimal_of(cap_percent),
                                 .base = "实际收取的保费",
                                 .source = "某文件"}});
    }
    // A second unit whose policy begins in the same year.
    void insure_another() {
        roster::Row row;
        row.unit_name = "成都吉祥食品有限公司";
        row.policy_number = "PZAX2026000002";
        row.starts_on = {2026, 7, 1};
        row.ends_on = {2027, 6, 30};
        row.premium_due = money_of_fen(1'000'000);
        must(TakeInRoster{{row}});
    }
    FeeYear of(int year) const { return fee_year(ledger(), year); }
    archive::MaterialState material() {
        if (service == 0)
            open(code::ServiceItem::hazard_screening, "2026-11-09");
        const auto all = materials(ledger(), current());
        return *std::ranges::find(all, archive::Material::fee_account, &archive::MaterialState::material);
    }
};

bool finds(const FeeYear& year, std::string_view words) {
    return std::ranges::any_of(fee_findings(year), [&](const auto& each) { return each.message.contains(words); });
}

}  // namespace

TEST_CASE("the fees of a year stand beside the premiums of the policies that begin in it", "[5.1.4]") {
    Keeping play;
    play.receive(4'000'000);
    play.book(fee::Kind::accrued, 800'000, "2026-06-01");
    play.book(fee::Kind::spent, 300'000, "2026-12-31");
    play.book(fee::Kind::spent, 100'000, "2027-01-01");
    const FeeYear year = play.of(2026);
    CHECK(year.total.premium_fen == money_of_fen(4'000'000));
    CHECK(year.total.left() == money_of_fen(500'000));
    REQUIRE(year.policies.size() == 1);
    CHECK(year.policies.front().policy->id == play.policy_id);
    CHECK(year.policies.front().account == year.total);
    CHECK(premium_text(year.policies.front()) == "40,000.00");
    const FeeYear next = play.of(2027);
    CHECK_FALSE(next.total.premium_fen.filled);
    CHECK(next.total.carried_fen == money_of_fen(500'000));
    CHECK(next.total.left() == money_of_fen(400'000));
    CHECK(next.policies.size() == 1);
    CHECK(premium_text(next.policies.front()) == "不在本年度");
    CHECK(next.without_premium == 0);
    CHECK(play.of(2025).policies.empty());
}

TEST_CASE("what was withdrawn does not count", "[5.1.4]") {
    Keeping play;
    play.book(fee::Kind::accrued, 800'000, "2026-06-01");
    play.must(Withdraw<fee::FeeEntry>{fee_entries(play.ledger()).front()->id, "误填"});
    CHECK(fee_entries(play.ledger()).empty());
    CHECK(play.of(2026).total.accrued_fen == money_of_fen(0));
}

TEST_CASE("without a rate for the very year nothing is called enough", "[5.1.4]") {
    Keeping play;
    play.receive(4'000'000);
    play.book(fee::Kind::accrued, 840'000, "2026-06-01");
    CHECK(finds(play.of(2026), "未设置提取比例"));
    play.set_rate(15, 21);
    CHECK(fee_findings(play.of(2026)).empty());
    CHECK(finds(play.of(2027), "未设置提取比例"));
    play.book(fee::Kind::accrued, 1, "2026-06-02");
    CHECK(finds(play.of(2026), "高于"));
    play.set_rate(15, 22);
    CHECK(fee_findings(play.of(2026)).empty());
}

TEST_CASE("a policy without a premium written down is named", "[5.1.4]") {
    Keeping play;
    play.set_rate(15, 21);
    CHECK(play.of(2026).without_premium == 1);
    CHECK(premium_text(play.of(2026).policies.front()) == "未登记");
    CHECK(finds(play.of(2026), "没有登记实收保费，不能判断"));
    play.receive(4'000'000);
    play.book(fee::Kind::accrued, 600'000, "2026-06-01");
    CHECK(fee_findings(play.of(2026)).empty());
    play.insure_another();
    CHECK(finds(play.of(2026), "1 份保单没有登记实收保费"));
}

TEST_CASE("one policy may use what another leaves, but not more than the total", "[5.1.4]") {
    Keeping play;
    play.insure_another();
    play.book(fee::Kind::spent, 500'000, "2026-08-01");
    CHECK(finds(play.of(2026), "使用超出提取"));
    const auto& other = play.ledger().table<policy::Policy>().all().back();
    play.must(Save<fee::FeeEntry>{internal_stream(play.ledger().stream_of(other.stream).unit_id),
                                  {},
                                  {.kind = fee::Kind::accrued,
                                   .policy_id = other.id,
                                   .amount_fen = money_of_fen(500'000),
                                   .booked_on = day("2026-07-01")}});
    CHECK_FALSE(finds(play.of(2026), "使用超出提取"));
    REQUIRE(play.of(2026).policies.size() == 2);
    CHECK(policy_fees(play.ledger(), play.unit_id, 2026).front().account.overspent() == money_of_fen(500'000));
}

TEST_CASE("entries are listed with the latest first, and their years with this one", "[5.1.4]") {
    Keeping play;
    play.book(fee::Kind::accrued, 2, "2025-06-01");
    play.book(fee::Kind::accrued, 1, "2026-06-01");
    REQUIRE(fee_entries(play.ledger()).size() == 2);
    CHECK(fee_entries(play.ledger()).front()->value.amount_fen == money_of_fen(1));
    CHECK(fee_entries(play.ledger(), play.unit_id) == fee_entries(play.ledger()));
    CHECK(fee_entries(play.ledger(), "another").empty());
    CHECK(fee_years(play.ledger(), 2027) == std::vector{2027, 2026, 2025});
}

TEST_CASE("the account of the fees is in the archive from the first entry of the policy on", "[7.1.2]") {
    Keeping play;
    CHECK(play.material().needed);
    CHECK_FALSE(play.material().present);
    CHECK(play.material().note.contains("单位页面"));
    play.must(Save<fee::FeeEntry>{play.internal(),
                                  {},
                                  {.kind = fee::Kind::accrued,
                                   .policy_id = "another",
                                   .amount_fen = money_of_fen(1),
                                   .booked_on = day("2026-06-01")}});
    CHECK_FALSE(play.material().present);
    play.book(fee::Kind::accrued, 800'000, "2026-06-01");
    CHECK(play.material().present);
}
