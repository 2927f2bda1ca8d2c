#include "archive/archive.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::archive;

TEST_CASE("five years from the later of archiving and the policy's end", "[7.2]") {
    REQUIRE(keep_until({2026, 11, 20}, {2027, 5, 19}) == calendar::Date{2032, 5, 19});
    REQUIRE(keep_until({2027, 6, 1}, {2027, 5, 19}) == calendar::Date{2032, 6, 1});
    REQUIRE(keep_until({2028, 2, 29}, {}) == calendar::Date{2033, 2, 28});
}

TEST_CASE("a gap needs a reason", "[7.1.2]") {
    const std::vector<MaterialState> materials{{Material::contract, true, true, {}},
                                               {Material::fee_account, false, true, {}},
                                               {Material::annual_report, false, false, {}}};
    REQUIRE(archive_gaps(materials, {}).size() == 1);
    REQUIRE(archive_gaps(materials, "另附").empty());
}
