#include "party/insured_unit.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze::party;

TEST_CASE("a unit's credit code is whole or not there") {
    REQUIRE(unit_gaps({.name = "成都鼎盛化工有限责任公司"}).empty());
    REQUIRE(unit_gaps({.credit_code = "91510105R1C3QRK2RG"}).empty());
    const auto gaps = unit_gaps({.credit_code = "91510105R1C3QRK2RA"});
    REQUIRE(gaps.size() == 1);
    REQUIRE(gaps.front().place == "credit_code");
}

TEST_CASE("a unit's amounts are in ten thousand yuan") {
    REQUIRE(figures_gaps({.revenue_ten_thousand_yuan = "8,100.5"}).empty());
    const auto gaps = figures_gaps({.assets_ten_thousand_yuan = "六千万"});
    REQUIRE(gaps.size() == 1);
    REQUIRE(gaps.front().place == "assets_ten_thousand_yuan");
}

TEST_CASE("the size of a unit says what it rests on") {
    const InsuredUnit unit{.industry_code = "C26", .staff_count = {680}};
    REQUIRE(size_of(unit, {}).size == anze::code::EnterpriseSize::undetermined);
    REQUIRE(!size_of(unit, {}).reason.empty());
    const UnitFigures figures{.revenue_ten_thousand_yuan = "30600"};
    REQUIRE(size_of(unit, figures).size == anze::code::EnterpriseSize::medium);
}
