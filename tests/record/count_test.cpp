#include "record/count.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze::record;

TEST_CASE("A count is read as people type it") {
    CHECK(parse_count("1200") == Count{1200});
    CHECK(parse_count("1,200") == Count{1200});
    CHECK(parse_count(" １２０ ") == Count{120});
    CHECK(parse_count("0") == Count{0});
    CHECK(parse_count("") == Count{});
}

TEST_CASE("What is no count says what to write") {
    const auto text = GENERATE("-1", "1.5", "十二", "12人", "1234567890");
    CAPTURE(text);
    CHECK(parse_count(text).error().message.contains("请写成整数"));
}
