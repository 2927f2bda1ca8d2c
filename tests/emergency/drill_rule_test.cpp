#include "emergency/drill_rule.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::emergency;

namespace {

calendar::Date due(PlanKind kind, std::vector<calendar::Date> held_on, calendar::Date today) {
    return drill_due(kind, held_on, today);
}

}  // namespace

TEST_CASE("every kind of plan falls under a rule with a source", "[6.5.1.4]") {
    CHECK(&drill_rule(PlanKind::comprehensive) == &drill_rule(PlanKind::special));
    CHECK(drill_rule(PlanKind::comprehensive).months == 12);
    CHECK(drill_rule(PlanKind::on_site).months == 6);
    for (const DrillRule& rule : drill_rules)
        CHECK(rule.source.contains("第三十三条"));
}

TEST_CASE("a comprehensive or special drill is due each year", "[6.5.1.4]") {
    const calendar::Date today{2026, 11, 23};
    CHECK(due(PlanKind::comprehensive, {}, today) == calendar::Date{2026, 12, 31});
    CHECK(due(PlanKind::special, {{2025, 12, 31}}, today) == calendar::Date{2026, 12, 31});
    CHECK(due(PlanKind::special, {{2025, 12, 31}, {2026, 1, 1}}, today) == calendar::Date{2027, 12, 31});
}

TEST_CASE("an on-site drill is due each half-year", "[6.5.1.4]") {
    CHECK(due(PlanKind::on_site, {}, {2026, 1, 1}) == calendar::Date{2026, 6, 30});
    CHECK(due(PlanKind::on_site, {}, {2026, 6, 30}) == calendar::Date{2026, 6, 30});
    CHECK(due(PlanKind::on_site, {{2026, 6, 30}}, {2026, 6, 30}) == calendar::Date{2026, 12, 31});
    CHECK(due(PlanKind::on_site, {{2026, 6, 30}}, {2026, 7, 1}) == calendar::Date{2026, 12, 31});
    CHECK(due(PlanKind::on_site, {{2026, 7, 1}}, {2026, 12, 31}) == calendar::Date{2027, 6, 30});
}

TEST_CASE("a drill that is only planned settles nothing", "[6.5.1.4]") {
    CHECK(due(PlanKind::on_site, {{2026, 11, 24}}, {2026, 11, 23}) == calendar::Date{2026, 12, 31});
    CHECK(due(PlanKind::on_site, {{2026, 11, 23}}, {2026, 11, 23}) == calendar::Date{2027, 6, 30});
}
