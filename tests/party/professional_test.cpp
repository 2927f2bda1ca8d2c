#include "party/professional.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::party;

TEST_CASE("what makes a professional", "[5.2.4]") {
    Professional person{.name = "陈静",
                        .engagement = Engagement::own_staff,
                        .qualification = Qualification::registered_safety_engineer,
                        .certificate_number = "AQ-1"};
    const calendar::Date today{2026, 11, 9};
    REQUIRE(qualification_gaps(person, today).empty());
    person.certificate_expiry = today;
    REQUIRE(qualification_gaps(person, today).empty());
    REQUIRE(qualification_gaps(person, {2026, 11, 10}).size() == 1);
    person.qualification = Qualification::engineering_title;
    REQUIRE(qualification_gaps(person, today).size() == 1);
    person.experience_years = {2};
    REQUIRE(qualification_gaps(person, today).empty());
    REQUIRE(qualification_gaps(Professional{}, today).size() == 2);
}
