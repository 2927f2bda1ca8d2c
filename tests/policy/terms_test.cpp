#include "policy/terms.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze;
using namespace anze::policy;
using code::ServiceItem;

namespace {

const Policy one_year{.number = "PZ-1", .starts_on = {2026, 1, 1}, .ends_on = {2026, 12, 31}};

ServiceTerm term(ServiceItem item, std::int64_t times_a_year) {
    return {.policy_id = "p1", .item = item, .content = "到场排查", .times_a_year = {times_a_year}};
}

RightsNotice whole_notice() {
    return {.policy_id = "p1",
            .told_on = {2026, 1, 1},
            .told_by = "周敏",
            .told_to = "王强",
            .way = NoticeWay::written,
            .contents = "有权免费接受合同约定的服务，应配合服务。",
            .evidence = {{.sha256 = "ab"}}};
}

std::vector<record::Error> gaps_of(const RightsNotice& notice, const std::vector<ServiceTerm>& terms) {
    return contract_gaps(one_year, terms, &notice);
}

std::int64_t agreed_times(calendar::Date ends_on) {
    const std::vector terms{term(ServiceItem::training, 2)};
    return unfulfilled({.starts_on = {2026, 1, 1}, .ends_on = ends_on}, terms, {}).front().agreed_times;
}

}  // namespace

TEST_CASE("the unit is told of its rights and duties before the policy starts", "[5.1.1]") {
    const std::vector terms{term(ServiceItem::hazard_screening, 1)};
    CHECK(gaps_of(whole_notice(), terms).empty());
    REQUIRE(contract_gaps(one_year, terms, nullptr).size() == 1);
    CHECK(contract_gaps(one_year, terms, nullptr).front().clause == "5.1.1");
    RightsNotice notice = whole_notice();
    notice.told_on = {2026, 1, 2};
    REQUIRE(gaps_of(notice, terms).size() == 1);
    CHECK(gaps_of(notice, terms).front().place == "told_on");
    notice = whole_notice();
    notice.evidence.clear();
    REQUIRE(gaps_of(notice, terms).size() == 1);
    CHECK(gaps_of(notice, terms).front().place == "evidence");
    notice = whole_notice();
    notice.contents.clear();
    REQUIRE(gaps_of(notice, terms).size() == 1);
    CHECK(gaps_of(notice, terms).front() == record::Error{"请填写“告知内容”", "contents", "5.1.1"});
}

TEST_CASE("the contract names items, contents and frequency", "[5.1.1]") {
    const auto only_place = [](const std::vector<ServiceTerm>& terms) {
        const auto gaps = gaps_of(whole_notice(), terms);
        REQUIRE(gaps.size() == 1);
        CHECK(gaps.front().clause == "5.1.1");
        return gaps.front().place;
    };
    CHECK(only_place({}) == "service_term");
    CHECK(only_place({term(ServiceItem::none, 1)}) == "item");
    CHECK(only_place({term(ServiceItem::training, 0)}) == "times_a_year");
    ServiceTerm half = term(ServiceItem::training, 1);
    half.content.clear();
    CHECK(only_place({term(ServiceItem::hazard_screening, 1), half}) == "content");
    half = term(ServiceItem::training, 1);
    half.times_a_year = {};
    CHECK(only_place({half}) == "times_a_year");
}

TEST_CASE("a service of the contract is not charged for again, one outside it is flagged", "[5.1.2]") {
    const std::vector terms{term(ServiceItem::training, 1)};
    CHECK(is_in_contract(terms, ServiceItem::training));
    CHECK_FALSE(is_in_contract(terms, ServiceItem::emergency));
    const ExtraCharge charge{.amount_fen = record::money_of_fen(50'000)};
    REQUIRE(charge_gaps(true, charge).size() == 1);
    CHECK(charge_gaps(true, charge).front() ==
          record::Error{"合同约定的服务不应另行收取费用，请退还 500.00 元", "amount_fen", "5.1.2"});
    REQUIRE(charge_gaps(false, charge).size() == 1);
    CHECK(charge_gaps(false, charge).front().message != charge_gaps(true, charge).front().message);
    const bool in_contract = GENERATE(false, true);
    CHECK(charge_gaps(in_contract, {.amount_fen = record::money_of_fen(0)}).empty());
    CHECK(charge_gaps(in_contract, {.amount_fen = record::money_of_fen(1)}).size() == 1);
    CHECK(charge_gaps(in_contract, {}).empty());
}

TEST_CASE("what the contract promised and was not done is still owed", "[5.1.2]") {
    const std::vector terms{term(ServiceItem::hazard_screening, 2), term(ServiceItem::training, 1),
                            term(ServiceItem::emergency, 1)};
    const auto owed = unfulfilled(one_year, terms, {{ServiceItem::hazard_screening, 1}, {ServiceItem::training, 1}});
    CHECK(owed == std::vector<OwedService>{{ServiceItem::hazard_screening, 2, 1}, {ServiceItem::emergency, 1, 0}});
    CHECK(unfulfilled(one_year, terms,
                      {{ServiceItem::hazard_screening, 2}, {ServiceItem::training, 5}, {ServiceItem::emergency, 1}})
              .empty());
}

TEST_CASE("terms of one item add up, unfinished ones promise nothing", "[5.1.2]") {
    ServiceTerm unfinished = term(ServiceItem::emergency, 1);
    unfinished.times_a_year = {};
    const std::vector terms{term(ServiceItem::training, 1), term(ServiceItem::training, 2), term(ServiceItem::none, 1),
                            unfinished};
    CHECK(unfulfilled(one_year, terms, {{ServiceItem::training, 2}}) ==
          std::vector<OwedService>{{ServiceItem::training, 3, 2}});
}

TEST_CASE("a policy of several years promises for each whole year", "[5.1.2]") {
    CHECK(agreed_times({2026, 6, 30}) == 2);
    CHECK(agreed_times({2026, 12, 31}) == 2);
    CHECK(agreed_times({2027, 12, 30}) == 2);
    CHECK(agreed_times({2027, 12, 31}) == 4);
    CHECK(agreed_times({}) == 2);
}

TEST_CASE("a renewal names the policy it renews") {
    STATIC_REQUIRE(record::key_of(&Policy::renews_policy_id) == "renews_policy_id");
    STATIC_REQUIRE(record::index_of(&Policy::renews_policy_id) + 1 == record::field_count<Policy>);
}
