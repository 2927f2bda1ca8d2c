#include "record/position.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze::record;

namespace {

bool is_between(std::string_view before, std::string_view position, std::string_view after) {
    return before < position && position < after && !position.ends_with('0');
}

}  // namespace

TEST_CASE("There is always a position between two") {
    using Ends = std::pair<std::string_view, std::string_view>;
    const auto [before, after] =
        GENERATE(Ends{"i001", "i002"}, Ends{"", "i"}, Ends{"", "0001"}, Ends{"", "01"}, Ends{"i", "i001"},
                 Ends{"i", "i0001"}, Ends{"1", "2"}, Ends{"1z", "2"}, Ends{"1zz", "2"}, Ends{"a", "c"});
    CAPTURE(before, after);
    CHECK(is_between(before, position_between(before, after), after));
    std::vector<std::string> all = positions_between(before, after, 300);
    CHECK(std::ranges::all_of(all, [&](const std::string& each) { return is_between(before, each, after); }));
    CHECK(std::ranges::is_sorted(all));
    CHECK(std::ranges::adjacent_find(all) == all.end());
    CHECK(std::ranges::max(all, {}, &std::string::size).size() <= before.size() + after.size() + 4);
}

TEST_CASE("Rows written one after the other keep short positions") {
    std::string last;
    for (int row = 0; row < 2000; ++row) {
        const std::string next = position_between(last, {});
        REQUIRE(last < next);
        REQUIRE(next.size() <= 4);
        REQUIRE(!next.ends_with('0'));
        last = next;
    }
    CHECK(positions_between({}, {}, 3) == std::vector<std::string>{"i001", "i002", "i003"});
    CHECK(position_between("zzzz", {}) > "zzzz");
    CHECK(position_between("i00z", {}) == "i01");
}

TEST_CASE("A row put at the top again and again still has a position") {
    std::string first = "i001";
    for (int row = 0; row < 200; ++row) {
        const std::string before = position_between({}, first);
        REQUIRE(is_between("", before, first));
        first = before;
    }
}

TEST_CASE("Where two rows have one position, the next stands after both") {
    CHECK(position_between("i001", "i001") > "i001");
    CHECK(position_between("i002", "i001") > "i002");
}
