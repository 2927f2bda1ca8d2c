#include "party/team.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze;
using namespace anze::party;
using code::ServiceItem;

namespace {

Professional fit_person(Engagement engagement = Engagement::own_staff) {
    return {.name = "陈静",
            .engagement = engagement,
            .organization_id = engagement == Engagement::service_organization ? "org1" : "",
            .qualification = Qualification::registered_safety_engineer,
            .certificate_number = "AQ-1"};
}

constexpr TeamNeed two_days{
    .item = ServiceItem::risk_assessment, .first_day_on = {2026, 11, 9}, .last_day_on = {2026, 11, 10}};

record::Error only(const std::vector<record::Error>& reasons) {
    REQUIRE(reasons.size() == 1);
    return reasons.front();
}

}  // namespace

TEST_CASE("the insurer's own professional fits", "[5.2.2][5.3.1]") {
    CHECK(unfit_reasons(fit_person(), {}, two_days).empty());
}

TEST_CASE("a certificate lasts to the last day of the service", "[5.2.4][5.3.1]") {
    Professional person = fit_person();
    person.certificate_expiry = {2026, 11, 10};
    CHECK(unfit_reasons(person, {}, two_days).empty());
    person.certificate_expiry = {2026, 11, 9};
    CHECK(only(unfit_reasons(person, {}, two_days)).clause == "5.2.4");
}

TEST_CASE("a professional is able to serve the item", "[5.3.1]") {
    Professional person = fit_person();
    person.service_items = {ServiceItem::training};
    CHECK(only(unfit_reasons(person, {}, two_days)).place == "service_items");
    person.service_items.push_back(ServiceItem::risk_assessment);
    CHECK(unfit_reasons(person, {}, two_days).empty());
    person.service_items = {ServiceItem::training};
    TeamNeed any_item = two_days;
    any_item.item = ServiceItem::none;
    CHECK(unfit_reasons(person, {}, any_item).empty());
}

TEST_CASE("safety evaluation needs an evaluator", "[6.2.2.3]") {
    TeamNeed need = two_days;
    need.needs_evaluator = true;
    Professional person = fit_person();
    CHECK(only(unfit_reasons(person, {}, need)).clause == "6.2.2.3");
    person.evaluator_certificate = "PJ-1";
    CHECK(unfit_reasons(person, {}, need).empty());
}

TEST_CASE("testing needs two years of it", "[6.2.2.4]") {
    TeamNeed need = two_days;
    need.needs_testing_experience = true;
    Professional person = fit_person();
    CHECK(only(unfit_reasons(person, {}, need)).clause == "6.2.2.4");
    person.testing_years = {1};
    CHECK(only(unfit_reasons(person, {}, need)).clause == "6.2.2.4");
    person.testing_years = {2};
    CHECK(unfit_reasons(person, {}, need).empty());
}

TEST_CASE("whoever is not the insurer's own has an agreement", "[5.2.5]") {
    const Engagement engagement =
        GENERATE(Engagement::none, Engagement::service_organization, Engagement::external, Engagement::broker);
    CHECK(only(unfit_reasons(fit_person(engagement), {}, two_days)).clause == "5.2.5");
    CHECK(unfit_reasons(fit_person(engagement), {.has_agreement = true}, two_days).empty());
}

TEST_CASE("the organisation behind a person may be entrusted", "[5.2.3]") {
    const Standing standing{.organization_gaps = {{"没有固定经营场所", "premises", "5.2.3"}}, .has_agreement = true};
    Professional person = fit_person(Engagement::service_organization);
    CHECK(only(unfit_reasons(person, standing, two_days)) == standing.organization_gaps.front());
    person.organization_id.clear();
    CHECK(only(unfit_reasons(person, standing, two_days)).place == "organization_id");
    CHECK(unfit_reasons(fit_person(Engagement::broker), standing, two_days).empty());
}

TEST_CASE("a partner whose review ended the cooperation is not chosen", "[9.2.2]") {
    CHECK(unfit_reasons(fit_person(), {.last_verdict = ReviewVerdict::improve}, two_days).empty());
    CHECK(only(unfit_reasons(fit_person(), {.last_verdict = ReviewVerdict::end}, two_days)).clause == "9.2.2");
}

TEST_CASE("a person is at one service a day", "[5.3.1]") {
    const auto reasons = [](calendar::Date on) {
        return unfit_reasons(fit_person(), {.bookings = {{on, "鼎盛化工"}}}, two_days);
    };
    CHECK(reasons({2026, 11, 8}).empty());
    CHECK(only(reasons({2026, 11, 9})).message == "陈静：2026-11-09 已安排在“鼎盛化工”");
    CHECK(only(reasons({2026, 11, 10})).clause == "5.3.1");
    CHECK(reasons({2026, 11, 11}).empty());
}

TEST_CASE("reasons come in the same order", "[5.2.2]") {
    Professional person = fit_person(Engagement::service_organization);
    person.certificate_number.clear();
    person.service_items = {ServiceItem::training};
    TeamNeed need = two_days;
    need.needs_evaluator = true;
    need.needs_testing_experience = true;
    const Standing standing{.organization_gaps = {{"没有固定经营场所", "premises", "5.2.3"}},
                            .last_verdict = ReviewVerdict::end,
                            .bookings = {{{2026, 11, 9}, "鼎盛化工"}}};
    std::vector<std::string> clauses;
    for (const auto& reason : unfit_reasons(person, standing, need))
        clauses.push_back(reason.clause);
    CHECK(clauses ==
          std::vector<std::string>{"5.2.4", "5.3.1", "6.2.2.3", "6.2.2.4", "5.2.3", "5.2.5", "9.2.2", "5.3.1"});
}
