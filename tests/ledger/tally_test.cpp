#include "ledger/tally.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze::ledger;

namespace {

std::string text_of(const std::vector<TallyLine>& lines) {
    std::string text;
    for (const TallyLine& line : lines) {
        text += line.group + ":";
        for (const std::size_t count : line.counts)
            text += " " + std::to_string(count);
        text += "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("A tally counts each group by level, the largest first, those of one size as they came") {
    const std::vector<Counted> all{{"罐区", 1}, {"车间", 0}, {"车间", 1}, {"", 1}, {"车间", 1}};
    CHECK(text_of(tally(all, 2, 8)) == "车间: 1 2\n罐区: 0 1\n（未填写）: 0 1\n");
    CHECK(tally(all, 2, 8).front().sum() == 3);
    CHECK(tally({}, 2, 8).empty());
}

TEST_CASE("What has no line of its own in a tally is counted together") {
    std::vector<Counted> all;
    for (const char* group : {"甲", "甲", "甲", "乙", "乙", "丙", "丁"})
        all.push_back({group, 0});
    CHECK(text_of(tally(all, 1, 4)) == "甲: 3\n乙: 2\n丙: 1\n丁: 1\n");
    CHECK(text_of(tally(all, 1, 3)) == "甲: 3\n乙: 2\n其他 2 项: 2\n");
}

TEST_CASE("A tally by month leaves out no month between, and what has no day") {
    const std::vector<CountedDay> all{
        {{2026, 11, 9}, 0}, {{2027, 1, 31}, 1}, {{2026, 11, 30}, 1}, {{}, 0}, {{2026, 1, 1}, 0}};
    CHECK(text_of(tally_by_month(all, 2, 3)) == "2026-11: 1 1\n2026-12: 0 0\n2027-01: 0 1\n");
    CHECK(tally_by_month(all, 2, 24).size() == 13);
    CHECK(tally_by_month({}, 2, 12).empty());
}
