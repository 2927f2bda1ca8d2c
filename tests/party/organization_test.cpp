#include "party/organization.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze;
using namespace anze::party;
using code::ServiceItem;

namespace {

constexpr calendar::Date today{2026, 11, 9};

ServiceOrganization fit_organization() {
    return {.name = "成都安信评价公司",
            .kind = OrganizationKind::service_organization,
            .has_legal_personality = Fulfilled::yes,
            .premises = "成都市高新区天府大道 1 号",
            .full_time_professionals = {5}};
}

std::vector<OrganizationLicence> licences_until(calendar::Date expiry) {
    return {{.name = "安全评价机构资质", .scope = {ServiceItem::risk_assessment}, .expiry = expiry}};
}

std::vector<record::Error> gaps_of(const ServiceOrganization& organization) {
    return organization_gaps(organization, licences_until(today), ServiceItem::risk_assessment, today);
}

}  // namespace

TEST_CASE("an organisation that meets a) to d) may be entrusted", "[5.2.3]") {
    CHECK(gaps_of(fit_organization()).empty());
}

TEST_CASE("an organisation without legal personality or premises may not be entrusted", "[5.2.3]") {
    ServiceOrganization organization = fit_organization();
    organization.has_legal_personality = GENERATE(Fulfilled::none, Fulfilled::no);
    REQUIRE(gaps_of(organization).size() == 1);
    CHECK(gaps_of(organization).front().place == "has_legal_personality");
    CHECK(gaps_of(organization).front().clause == "5.2.3");
    organization.premises.clear();
    REQUIRE(gaps_of(organization).size() == 2);
    CHECK(gaps_of(organization).back().place == "premises");
}

TEST_CASE("an organisation has five full-time professionals", "[5.2.3]") {
    ServiceOrganization organization = fit_organization();
    organization.full_time_professionals = {4};
    REQUIRE(gaps_of(organization).size() == 1);
    CHECK(gaps_of(organization).front().message ==
          "成都安信评价公司：c) 须有 5 名以上专职安全生产专业技术人员，现有 4 名");
    organization.full_time_professionals = {};
    REQUIRE(gaps_of(organization).size() == 1);
    CHECK(gaps_of(organization).front().message.ends_with("尚未登记人数"));
}

TEST_CASE("a licence holds on its last day", "[5.2.3]") {
    OrganizationLicence licence{.name = "安全评价机构资质"};
    CHECK(licence_gaps(licence, today).empty());
    licence.expiry = today;
    CHECK(licence_gaps(licence, today).empty());
    licence.expiry = {2026, 11, 8};
    REQUIRE(licence_gaps(licence, today).size() == 1);
    CHECK(licence_gaps(licence, today).front().clause == "5.2.3");
}

TEST_CASE("a licence covers the item and holds on its last day", "[5.2.3]") {
    const auto gaps = [&](calendar::Date expiry, ServiceItem item) {
        return organization_gaps(fit_organization(), licences_until(expiry), item, today);
    };
    CHECK(gaps(today, ServiceItem::none).empty());
    CHECK(gaps({}, ServiceItem::risk_assessment).empty());
    const auto expired = gaps({2026, 11, 8}, ServiceItem::risk_assessment);
    REQUIRE(expired.size() == 1);
    CHECK(expired.front().message.contains("已于 2026-11-08 到期"));
    CHECK(gaps({2026, 11, 8}, ServiceItem::none).size() == 1);
    const auto other = gaps(today, ServiceItem::training);
    REQUIRE(other.size() == 1);
    CHECK(other.front().place == "scope");
    CHECK(organization_gaps(fit_organization(), {}, ServiceItem::none, today).size() == 1);
}

TEST_CASE("one licence that holds is enough, of the expired the last is named", "[5.2.3]") {
    auto licences = licences_until({2025, 1, 1});
    licences.push_back({.name = "新证", .scope = {ServiceItem::risk_assessment}, .expiry = {2026, 1, 1}});
    const auto gaps = organization_gaps(fit_organization(), licences, ServiceItem::risk_assessment, today);
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front().message.contains("“新证”已于 2026-01-01"));
    licences.push_back({.scope = {ServiceItem::risk_assessment}, .expiry = today});
    CHECK(organization_gaps(fit_organization(), licences, ServiceItem::risk_assessment, today).empty());
}

TEST_CASE("an organisation is suited to the item", "[5.2.3]") {
    ServiceOrganization organization = fit_organization();
    organization.service_items = {ServiceItem::risk_assessment};
    CHECK(gaps_of(organization).empty());
    organization.service_items = {ServiceItem::training};
    REQUIRE(gaps_of(organization).size() == 1);
    CHECK(gaps_of(organization).front().place == "service_items");
}

TEST_CASE("a) to d) are not asked of a broker", "[5.2.2][5.2.3]") {
    const ServiceOrganization broker{.name = "蓉安保险经纪", .kind = OrganizationKind::broker};
    CHECK(organization_gaps(broker, {}, ServiceItem::training, today).empty());
    CHECK(organization_gaps({.name = "未分类"}, {}, ServiceItem::training, today).size() == 4);
}

TEST_CASE("an organisation's credit code is whole or not there") {
    CHECK(credit_code_gaps({}).empty());
    CHECK(credit_code_gaps({.credit_code = "91510105R1C3QRK2RG"}).empty());
    REQUIRE(credit_code_gaps({.credit_code = "91510105R1C3QRK2RA"}).size() == 1);
    CHECK(credit_code_gaps({.credit_code = "91510105R1C3QRK2RA"}).front().place == "credit_code");
}
