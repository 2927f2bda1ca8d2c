#include "complaint/limit.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::complaint;

namespace {

std::vector<Clock> on(calendar::Date received_on, Extent extent) {
    return clocks(delivered_limits(), calendar::built_in_calendar(), received_on, extent);
}

calendar::Date due(const std::vector<Clock>& all, RuleSet rules) {
    return std::ranges::find(all, rules, &Clock::rules)->due.date;
}

}  // namespace

TEST_CASE("three sets of rules count at once, and the earliest warns", "[5.4.2.1]") {
    const auto first = on({2026, 11, 23}, Extent::first);
    REQUIRE(first.size() == 3);
    CHECK(due(first, RuleSet::standard) == calendar::Date{2026, 12, 2});
    CHECK(due(first, RuleSet::industry_standard) == calendar::Date{2026, 12, 7});
    CHECK(due(first, RuleSet::regulator) == calendar::Date{2026, 12, 8});
    CHECK(earliest(first).rules == RuleSet::standard);
    CHECK(earliest(first).days == 7);
}

TEST_CASE("over a long holiday fifteen days end before ten working days", "[5.4.2.1]") {
    const auto first = on({2026, 2, 13}, Extent::first);
    CHECK(due(first, RuleSet::standard) == calendar::Date{2026, 3, 2});
    CHECK(due(first, RuleSet::industry_standard) == calendar::Date{2026, 3, 5});
    CHECK(due(first, RuleSet::regulator) == calendar::Date{2026, 2, 28});
    CHECK(earliest(first).rules == RuleSet::regulator);
}

TEST_CASE("where more has to be verified, thirty calendar days end before thirty working days", "[5.4.2.1]") {
    const auto further = on({2026, 11, 23}, Extent::further);
    CHECK(due(further, RuleSet::standard) == calendar::Date{2027, 1, 5});
    CHECK(due(further, RuleSet::industry_standard) == calendar::Date{2027, 1, 5});
    CHECK(due(further, RuleSet::regulator) == calendar::Date{2026, 12, 23});
    CHECK(earliest(further).rules == RuleSet::regulator);
    CHECK_FALSE(earliest(further).due.provisional);
    const auto standard = std::ranges::find(further, RuleSet::standard, &Clock::rules);
    CHECK(standard->due.provisional);
}

TEST_CASE("the standard knows no further extension, the others thirty days more", "[5.4.2.1]") {
    const auto extended = on({2026, 3, 2}, Extent::extended);
    CHECK(due(extended, RuleSet::standard) == calendar::Date{2026, 4, 14});
    CHECK(due(extended, RuleSet::industry_standard) == calendar::Date{2026, 5, 14});
    CHECK(due(extended, RuleSet::regulator) == calendar::Date{2026, 5, 1});
    CHECK(earliest(extended).rules == RuleSet::standard);
}

TEST_CASE("that more has to be verified is told within the first limit", "[5.4.2.1]") {
    const Limit& standard = delivered_limits().front();
    const auto remark = [&](calendar::Date told_on) {
        return late_extension_remark(standard, calendar::built_in_calendar(), {2026, 11, 23},
                                     {.extent = Extent::further, .told_on = told_on});
    };
    CHECK(remark({2026, 12, 2}).empty());
    CHECK(remark({2026, 12, 3}) == "告知延期晚于首次答复期限 2026-12-02，首次答复已逾期");
}

TEST_CASE("a limit is a number of days that can be") {
    Limit limit = delivered_limits().front();
    CHECK(limit_gaps(limit).empty());
    limit.first_days = {40};
    REQUIRE(limit_gaps(limit).size() == 1);
    CHECK(limit_gaps(limit).front().place == "further_days");
    limit.first_days = {0};
    REQUIRE(limit_gaps(limit).size() == 1);
    CHECK(limit_gaps(limit).front().message == "请填写 1 到 366 之间的天数");
    limit = delivered_limits().front();
    limit.source.clear();
    CHECK(limit_gaps(limit).size() == 1);
}
