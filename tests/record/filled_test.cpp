#include "record/filled.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze::record;

TEST_CASE("The gaps of a sentence are filled in order, by texts and numbers") {
    CHECK(filled("没有空格") == "没有空格");
    CHECK(filled("{}第 {} 行有“{}”{}", std::string("名册"), 12U, std::string_view("𠮷"), 'A') == "名册第 12 行有“𠮷”A");
    CHECK(filled("{}{}", -1, std::size_t{3}) == "-13");
    CHECK(filled("{}和 {}", "里面的 {} 不算空格", "后面的") == "里面的 {} 不算空格和 后面的");
}

TEST_CASE("A number is written in so many digits, or more where it needs them") {
    CHECK(digits(7, 2) == "07");
    CHECK(digits(0, 6) == "000000");
    CHECK(digits(2026, 2) == "2026");
}
