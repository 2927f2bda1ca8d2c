#include "party/agreement.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze;
using namespace anze::party;
using code::ServiceItem;

namespace {

ServiceAgreement whole_agreement() {
    return {.number = "XY-2026-01",
            .organization_id = "org1",
            .signed_on = {2026, 1, 1},
            .starts_on = {2026, 1, 1},
            .ends_on = {2026, 12, 31},
            .insurer_duties = "提供单位资料，审核成果。",
            .partner_duties = "按规范开展服务。",
            .requirements = "每次到场不少于 2 人。"};
}

PerformanceReview whole_review() {
    return {.professional_id = "p1",
            .year = {2026},
            .reviewed_on = {2026, 12, 20},
            .reviewer = "周敏",
            .score = record::decimal_of(100),
            .verdict = ReviewVerdict::keep};
}

std::string only_place(const std::vector<record::Error>& gaps) {
    REQUIRE(gaps.size() == 1);
    return gaps.front().place;
}

}  // namespace

TEST_CASE("an agreement makes clear the duties of both sides and the requirements", "[5.2.5]") {
    CHECK(agreement_gaps(whole_agreement()).empty());
    const auto member =
        GENERATE(&ServiceAgreement::insurer_duties, &ServiceAgreement::partner_duties, &ServiceAgreement::requirements);
    ServiceAgreement agreement = whole_agreement();
    (agreement.*member).clear();
    CHECK(only_place(agreement_gaps(agreement)) == record::key_of(member));
    CHECK(agreement_gaps(agreement).front().clause == "5.2.5");
}

TEST_CASE("an agreement has exactly one partner", "[5.2.5]") {
    ServiceAgreement agreement = whole_agreement();
    agreement.professional_id = "p1";
    CHECK(only_place(agreement_gaps(agreement)) == "organization_id");
    agreement.organization_id.clear();
    CHECK(agreement_gaps(agreement).empty());
    agreement.professional_id.clear();
    CHECK(only_place(agreement_gaps(agreement)) == "organization_id");
}

TEST_CASE("the dates of an agreement are in order", "[5.2.5]") {
    ServiceAgreement agreement = whole_agreement();
    agreement.ends_on = {2026, 1, 1};
    CHECK(agreement_gaps(agreement).empty());
    agreement.ends_on = {2025, 12, 31};
    CHECK(only_place(agreement_gaps(agreement)) == "ends_on");
    agreement.ends_on = {};
    CHECK(agreement_gaps(agreement).empty());
    agreement.signed_on = {2026, 1, 2};
    CHECK(only_place(agreement_gaps(agreement)) == "starts_on");
    agreement.signed_on = {};
    CHECK(only_place(agreement_gaps(agreement)) == "signed_on");
}

TEST_CASE("an agreement is in force from its start to its end, once signed", "[5.2.5]") {
    ServiceAgreement agreement = whole_agreement();
    CHECK_FALSE(is_in_force(agreement, {2025, 12, 31}));
    CHECK(is_in_force(agreement, {2026, 1, 1}));
    CHECK(is_in_force(agreement, {2026, 12, 31}));
    CHECK_FALSE(is_in_force(agreement, {2027, 1, 1}));
    agreement.ends_on = {};
    CHECK(is_in_force(agreement, {2027, 1, 1}));
    agreement.signed_on = {2026, 3, 1};
    CHECK_FALSE(is_in_force(agreement, {2026, 2, 28}));
    CHECK(is_in_force(agreement, {2026, 3, 1}));
    agreement.signed_on = {};
    CHECK_FALSE(is_in_force(agreement, {2026, 3, 1}));
    CHECK_FALSE(is_in_force({.signed_on = {2026, 1, 1}}, {2026, 3, 1}));
}

TEST_CASE("an agreement covers the items it names, or all", "[5.2.5]") {
    ServiceAgreement agreement = whole_agreement();
    CHECK(covers(agreement, ServiceItem::training, {2026, 6, 1}));
    agreement.items = {ServiceItem::hazard_screening};
    CHECK_FALSE(covers(agreement, ServiceItem::training, {2026, 6, 1}));
    CHECK(covers(agreement, ServiceItem::hazard_screening, {2026, 6, 1}));
    CHECK_FALSE(covers(agreement, ServiceItem::hazard_screening, {2027, 6, 1}));
}

TEST_CASE("a review has a score out of 100 and a year", "[5.2.5]") {
    PerformanceReview review = whole_review();
    CHECK(review_gaps(review).empty());
    review.score = record::decimal_of(100, 50);
    CHECK(only_place(review_gaps(review)) == "score");
    review = whole_review();
    review.score = record::decimal_of(0);
    CHECK(review_gaps(review).empty());
    review.score = record::decimal_of(87, 50);
    CHECK(review_gaps(review).empty());
    review.year = {26};
    CHECK(only_place(review_gaps(review)) == "year");
    review.year = {2027};
    CHECK(only_place(review_gaps(review)) == "reviewed_on");
    review.year = {2025};
    CHECK(review_gaps(review).empty());
    review.organization_id = "org1";
    CHECK(only_place(review_gaps(review)) == "organization_id");
}

TEST_CASE("a review says what follows from it", "[5.2.5][9.2.2]") {
    PerformanceReview review = whole_review();
    review.verdict = ReviewVerdict::improve;
    CHECK(only_place(review_gaps(review)) == "improvement");
    review.improvement = "三个月内补齐报告";
    CHECK(review_gaps(review).empty());
    review.verdict = ReviewVerdict::end;
    CHECK(only_place(review_gaps(review)) == "findings");
    CHECK(review_gaps(review).front().clause == "9.2.2");
    review.findings = "两次未到场";
    CHECK(review_gaps(review).empty());
}

TEST_CASE("the latest review decides", "[9.2.2]") {
    PerformanceReview old = whole_review();
    old.reviewed_on = {2025, 12, 20};
    old.verdict = ReviewVerdict::end;
    const std::vector<PerformanceReview> reviews{whole_review(), old};
    CHECK(verdict_on(reviews, {2025, 12, 19}) == ReviewVerdict::none);
    CHECK(verdict_on(reviews, {2025, 12, 20}) == ReviewVerdict::end);
    CHECK(verdict_on(reviews, {2026, 12, 19}) == ReviewVerdict::end);
    CHECK(verdict_on(reviews, {2026, 12, 20}) == ReviewVerdict::keep);
}
