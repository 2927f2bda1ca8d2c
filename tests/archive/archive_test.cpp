#include "archive/hand_over.h"
#include "archive/supplement.h"

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

TEST_CASE("nothing is removed up to the last day of the term", "[7.2]") {
    const calendar::Date archived_on{2026, 11, 20};
    REQUIRE(removal_gaps(archived_on, {2027, 5, 19}, {2032, 5, 18}).size() == 1);
    REQUIRE(removal_gaps(archived_on, {2027, 5, 19}, {2032, 5, 19}).size() == 1);
    REQUIRE(removal_gaps(archived_on, {2027, 5, 19}, {2032, 5, 20}).empty());
    // Without a policy, or with one that ended before, the archiving counts.
    REQUIRE(removal_gaps(archived_on, {}, {2031, 11, 20}).front().message ==
            "档案须保存至 2031-11-20，其间不得丢失、篡改、隐匿和销毁；次日起才能决定销毁");
    REQUIRE(removal_gaps(archived_on, {2026, 5, 19}, {2031, 11, 21}).empty());
}

TEST_CASE("nothing is given to anybody without a name, an authority and a reason", "[7.3]") {
    const Recipient whole{RecipientKind::authority, "金堂县应急管理局", "查阅函〔2026〕8 号", "执法检查"};
    REQUIRE(hand_over_gaps(whole).empty());
    REQUIRE(hand_over_gaps({}).size() == 4);
    const auto place_without = [&](auto change) {
        Recipient less = whole;
        change(less);
        const auto gaps = hand_over_gaps(less);
        REQUIRE(gaps.size() == 1);
        REQUIRE(gaps.front().clause == "7.3");
        return gaps.front().place;
    };
    REQUIRE(place_without([](Recipient& less) { less.kind = RecipientKind::none; }) == "recipient_kind");
    REQUIRE(place_without([](Recipient& less) { less.name.clear(); }) == "recipient");
    REQUIRE(place_without([](Recipient& less) { less.basis.clear(); }) == "basis");
    REQUIRE(place_without([](Recipient& less) { less.reason.clear(); }) == "reason");
}
