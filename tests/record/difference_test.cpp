#include "record/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze::record;
using namespace anze::test;

TEST_CASE("Only what changed is written, and what was taken away is written as taken away") {
    Sample after = full_sample();
    CHECK(changed_fields(full_sample(), after).empty());
    after.title = "";
    after.people = {};
    after.colour = Colour::red;
    after.names = {};
    CHECK(to_text(changed_fields(full_sample(), after)) == R"({"title":"","people":null,"colour":"red","names":[]})");
}

TEST_CASE("Differences are told field by field in words") {
    Sample after = full_sample();
    after.price = money_of_fen(5);
    after.done = false;
    CHECK(differences(full_sample(), after) ==
          std::vector<Difference>{{"done", "完成", "是", "否"}, {"price", "价格", "-1,234.50", "0.05"}});
}

TEST_CASE("Two changes to different fields merge") {
    const Sample base = full_sample();
    Sample mine = base;
    Sample theirs = base;
    mine.title = "我的";
    mine.rows[0].count = {9};
    theirs.people = {12};
    const auto merged = merge(base, mine, theirs);
    CHECK(merged.conflicts.empty());
    CHECK(merged.value.title == "我的");
    CHECK(merged.value.rows == mine.rows);
    CHECK(merged.value.people == Count{12});
    CHECK(merge(base, theirs, mine).value == merged.value);
}

TEST_CASE("The same change twice is one change") {
    const Sample base = full_sample();
    Sample both = base;
    both.colour = Colour::red;
    const auto merged = merge(base, both, both);
    CHECK(merged.conflicts.empty());
    CHECK(merged.value == both);
}

TEST_CASE("Two changes to one field are a conflict that keeps mine") {
    const Sample base = full_sample();
    Sample mine = base;
    Sample theirs = base;
    mine.people = {1};
    theirs.people = {2};
    theirs.done = false;
    const auto merged = merge(base, mine, theirs);
    CHECK(merged.conflicts == std::vector<Difference>{{"people", "人数", "1", "2"}});
    CHECK(merged.value.people == mine.people);
    CHECK_FALSE(merged.value.done);
}

TEST_CASE("A value taken away on one side and changed on the other is a conflict") {
    const Sample base = full_sample();
    Sample mine = base;
    Sample theirs = base;
    mine.names = {};
    theirs.names = {"周磊"};
    CHECK(merge(base, mine, theirs).conflicts == std::vector<Difference>{{"names", "姓名", "", "周磊"}});
}
