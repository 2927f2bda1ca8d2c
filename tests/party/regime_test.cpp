#include "party/regime.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::party;

namespace {

std::vector<Regime> all_regimes() {
    std::vector<Regime> regimes;
    for (const auto& choice : record::Choices<RegimeKind>::list)
        regimes.push_back({.kind = choice.value, .version = "1", .effective_on = {2026, 1, 1}});
    return regimes;
}

}  // namespace

TEST_CASE("seven management regimes are established", "[5.1.3]") {
    CHECK(missing_regimes({}, {2026, 1, 1}).size() == 7);
    auto regimes = all_regimes();
    CHECK(missing_regimes(regimes, {2026, 1, 1}).empty());
    CHECK(missing_regimes(regimes, {2025, 12, 31}).size() == 7);
    std::erase_if(regimes, [](const Regime& each) { return each.kind == RegimeKind::complaint_handling; });
    const auto missing = missing_regimes(regimes, {2026, 1, 1});
    REQUIRE(missing.size() == 1);
    CHECK(missing.front() == record::Error{"尚未建立“投诉处理管理制度”", "complaint_handling", "5.1.3"});
}

TEST_CASE("a regime that is written but not in effect is told from one that is not there", "[5.1.3]") {
    auto regimes = all_regimes();
    regimes.front().effective_on = {2026, 7, 1};
    REQUIRE(missing_regimes(regimes, {2026, 6, 30}).size() == 1);
    CHECK(missing_regimes(regimes, {2026, 6, 30}).front().message == "尚未施行“服务流程管理制度”");
    CHECK(missing_regimes(regimes, {2026, 7, 1}).empty());
    regimes.front().effective_on = {};
    CHECK(missing_regimes(regimes, {2026, 7, 1}).size() == 1);
}

TEST_CASE("the newest version in effect holds", "[5.1.3]") {
    const std::vector<Regime> regimes{
        {.kind = RegimeKind::evaluation, .version = "2", .effective_on = {2026, 7, 1}},
        {.kind = RegimeKind::evaluation, .version = "1", .effective_on = {2026, 1, 1}},
        {.kind = RegimeKind::evaluation, .version = "2.1", .effective_on = {2026, 7, 1}},
        {.kind = RegimeKind::quality_control, .version = "9", .effective_on = {2026, 7, 1}},
    };
    const auto version = [&](calendar::Date on) {
        return regime_in_force(regimes, RegimeKind::evaluation, on)->version;
    };
    CHECK(regime_in_force(regimes, RegimeKind::evaluation, {2025, 12, 31}) == nullptr);
    CHECK(version({2026, 6, 30}) == "1");
    CHECK(version({2026, 7, 1}) == "2.1");
}

TEST_CASE("a regime has its text or its pages", "[5.1.3]") {
    Regime regime{.kind = RegimeKind::evaluation, .title = "考核办法", .version = "1", .effective_on = {2026, 1, 1}};
    REQUIRE(regime_gaps(regime).size() == 1);
    CHECK(regime_gaps(regime).front().place == "content");
    regime.pages = {{.sha256 = "ab"}};
    CHECK(regime_gaps(regime).empty());
    regime.pages.clear();
    regime.content = "每年 12 月考核。";
    CHECK(regime_gaps(regime).empty());
    regime.effective_on = {};
    CHECK(regime_gaps(regime).size() == 1);
}
