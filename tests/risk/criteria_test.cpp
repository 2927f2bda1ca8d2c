#include "risk/criteria.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze;
using namespace anze::risk;
using record::Decimal;
using record::decimal_of;

namespace {

Criteria delivered(std::size_t at) {
    return taken(delivered_profiles()[at]);
}

Rating by_matrix(std::int64_t likelihood, std::int64_t severity, std::size_t at) {
    return rating({decimal_of(likelihood), {}, decimal_of(severity)}, delivered(at));
}

Rating by_lec(Decimal likelihood, Decimal exposure, Decimal consequence) {
    return rating({likelihood, exposure, consequence}, delivered(3));
}

}  // namespace

TEST_CASE("The whole matrix has the levels of a table worked out by hand", "[6.2.2.2]") {
    // L from 1 to 5 downwards, S from 1 to 5 to the right; 重 20 to 25, 较 15 to 16, 一 9 to 12, 低 to 8.
    constexpr std::string_view by_hand[] = {"ddddd", "ddddg", "ddggc", "ddgcm", "dgcmm"};
    for (std::int64_t likelihood = 1; likelihood <= 5; ++likelihood) {
        for (std::int64_t severity = 1; severity <= 5; ++severity) {
            CAPTURE(likelihood, severity);
            const Rating rated = by_matrix(likelihood, severity, 0);
            CHECK(rated.score_millionths == likelihood * severity * 1'000'000);
            constexpr std::string_view letters = "-dgcm";
            CHECK(letters[static_cast<std::size_t>(rated.level)] ==
                  by_hand[likelihood - 1][static_cast<std::size_t>(severity - 1)]);
        }
    }
}

TEST_CASE("Other matrices part the same scores at other places", "[6.2.2.2]") {
    struct Case {
        std::int64_t likelihood, severity;
        Level by_20_10_4, by_15_9_4;
    };
    const auto each =
        GENERATE(Case{4, 5, Level::major, Level::major}, Case{4, 4, Level::considerable, Level::major},
                 Case{3, 5, Level::considerable, Level::major}, Case{3, 4, Level::considerable, Level::considerable},
                 Case{2, 5, Level::considerable, Level::considerable}, Case{3, 3, Level::general, Level::considerable},
                 Case{2, 4, Level::general, Level::general}, Case{2, 2, Level::general, Level::general},
                 Case{1, 4, Level::general, Level::general}, Case{1, 3, Level::low, Level::low});
    CAPTURE(each.likelihood, each.severity);
    CHECK(by_matrix(each.likelihood, each.severity, 1).level == each.by_20_10_4);
    CHECK(by_matrix(each.likelihood, each.severity, 2).level == each.by_15_9_4);
}

TEST_CASE("With LEC a score at the threshold has not passed it, and no fraction is lost", "[6.2.2.2]") {
    struct Case {
        Decimal likelihood, exposure, consequence;
        std::string_view score;
        Level level;
    };
    const auto each =
        GENERATE(Case{decimal_of(10), decimal_of(10), decimal_of(100), "10000", Level::major},
                 Case{decimal_of(6), decimal_of(6), decimal_of(15), "540", Level::major},
                 Case{decimal_of(3), decimal_of(6), decimal_of(15), "270", Level::considerable},
                 Case{decimal_of(1), decimal_of(6), decimal_of(15), "90", Level::general},
                 Case{decimal_of(10), decimal_of(1), decimal_of(7), "70", Level::low},
                 Case{decimal_of(1), decimal_of(10), decimal_of(7), "70", Level::low},
                 Case{decimal_of(0, 50), decimal_of(10), decimal_of(15), "75", Level::general},
                 Case{decimal_of(0, 20), decimal_of(3), decimal_of(7), "4.2", Level::low},
                 Case{decimal_of(0, 10), decimal_of(0, 50), decimal_of(1), "0.05", Level::low},
                 Case{decimal_of(8), decimal_of(1), decimal_of(40), "320", Level::considerable},
                 Case{decimal_of(8), decimal_of(1), decimal_of(40, 1), "320.08", Level::major},
                 Case{decimal_of(4), decimal_of(1), decimal_of(40), "160", Level::general},
                 Case{decimal_of(16, 1), decimal_of(10, 1), decimal_of(1), "160.2601", Level::considerable},
                 Case{decimal_of(0, 1), decimal_of(0, 1), decimal_of(0, 1), "0.000001", Level::low});
    CAPTURE(each.score);
    const Rating rated = by_lec(each.likelihood, each.exposure, each.consequence);
    CHECK(score_text(rated) == each.score);
    CHECK(rated.level == each.level);
}

TEST_CASE("The thinnest part above a threshold is above it", "[6.2.2.2]") {
    Criteria criteria = delivered(3);
    criteria.general_from = decimal_of(0);
    CHECK(rating({decimal_of(0, 1), decimal_of(0, 1), decimal_of(0, 1)}, criteria).level == Level::general);
    CHECK(rating({decimal_of(0), decimal_of(1), decimal_of(1)}, criteria).level == Level::low);
    criteria.bound = Bound::at_least;
    CHECK(rating({decimal_of(0), decimal_of(1), decimal_of(1)}, criteria).level == Level::general);
}

TEST_CASE("Without all figures, or with one beyond all scales, there is no level", "[6.2.2.2]") {
    CHECK(!rating({}, delivered(0)).is_set());
    CHECK(!rating({decimal_of(3), {}, {}}, delivered(0)).is_set());
    CHECK(!by_lec(decimal_of(3), {}, decimal_of(15)).is_set());
    CHECK(score_text(by_lec(decimal_of(3), {}, decimal_of(15))).empty());
    CHECK(!rating({decimal_of(3), {}, decimal_of(3)}, {}).is_set());
    CHECK(!by_lec(decimal_of(9'000'000'000'000), decimal_of(9'000'000'000'000), decimal_of(9)).is_set());
    CHECK(by_lec(decimal_of(1000), decimal_of(1000), decimal_of(1000)).level == Level::major);
    Criteria open = delivered(0);
    open.general_from = {};
    CHECK(!rating({decimal_of(3), {}, decimal_of(3)}, open).is_set());
}

TEST_CASE("A level is always named beside its colour", "[C.3.2]") {
    CHECK(level_text(Level::major) == "重大风险（红色）");
    CHECK(level_text(Level::considerable) == "较大风险（橙色）");
    CHECK(level_text(Level::general) == "一般风险（黄色）");
    CHECK(level_text(Level::low) == "低风险（蓝色）");
    CHECK(level_text(Level::none).empty());
    CHECK(thresholds_text(delivered(0)) ==
          "重大风险（红色）不低于 20，较大风险（橙色）不低于 15，一般风险（黄色）不低于 9，其余为低风险（蓝色）");
    CHECK(thresholds_text(delivered(3)).starts_with("重大风险（红色）大于 320，"));
}

TEST_CASE("What is delivered can be judged by, and says that it is not confirmed", "[6.2.2.2]") {
    for (const Profile& each : delivered_profiles()) {
        CAPTURE(each.name);
        CHECK(profile_gaps(each).empty());
        CHECK(!each.is_confirmed);
        CHECK(each.source.contains("未经确认"));
        CHECK(each.source.contains("请核对"));
    }
    CHECK(is_on_scale(delivered(0), Factor::law, decimal_of(5)));
    CHECK(!is_on_scale(delivered(0), Factor::law, decimal_of(6)));
    CHECK(!is_on_scale(delivered(0), Factor::exposure, decimal_of(1)));
    CHECK(is_on_scale(delivered(3), Factor::likelihood, decimal_of(0, 20)));
    CHECK(is_on_scale({}, Factor::law, decimal_of(6)));
}

TEST_CASE("Levels that do not follow each other, and half a scale, are no criteria", "[6.2.2.2]") {
    Profile profile = delivered_profiles().front();
    profile.considerable_from = decimal_of(20);
    profile.source.clear();
    profile.grades.front().wording.clear();
    const auto gaps = profile_gaps(profile);
    REQUIRE(gaps.size() == 3);
    CHECK(gaps[0].place == "source");
    CHECK(gaps[1].place == "major_from");
    CHECK(gaps[2].place == "grades");
    CHECK(gaps[0].clause == "6.2.2.2");
}
