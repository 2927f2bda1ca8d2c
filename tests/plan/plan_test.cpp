#include "plan/plan.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::plan;
using code::ServiceItem;

namespace {

ServicePlan plan_of(std::vector<ServiceItem> items, std::int64_t visits_a_year) {
    return {.items = std::move(items), .visits_a_year = {visits_a_year}};
}

}  // namespace

TEST_CASE("the frequency of a plan counts the services of all its items together", "[5.3.1]") {
    const auto plan = plan_of({ServiceItem::hazard_screening, ServiceItem::training}, 4);
    const TimesByItem done{{ServiceItem::hazard_screening, 2}, {ServiceItem::training, 1}, {ServiceItem::emergency, 5}};
    CHECK(open_promise(plan, 1, done, {}) == OpenPromise{1, {}});
    CHECK(open_promise(plan, 2, done, {}) == OpenPromise{5, {}});
    CHECK(open_promise(plan, 1, {{ServiceItem::hazard_screening, 3}, {ServiceItem::training, 1}}, {}) == OpenPromise{});
}

TEST_CASE("each item of a plan is given at least once, whatever its frequency says", "[5.3.1]") {
    const auto plan =
        plan_of({ServiceItem::hazard_screening, ServiceItem::training, ServiceItem::technology_promotion}, 1);
    const TimesByItem done{{ServiceItem::hazard_screening, 3}};
    CHECK(open_promise(plan, 1, done, {}) ==
          OpenPromise{2, {ServiceItem::training, ServiceItem::technology_promotion}});
    CHECK(open_promise({.items = {ServiceItem::training}}, 1, {}, {}) == OpenPromise{1, {ServiceItem::training}});
}

TEST_CASE("what the contract owes is not the plan's to tell once more", "[5.3.1][5.1.2]") {
    const auto plan = plan_of({ServiceItem::hazard_screening, ServiceItem::training}, 3);
    const TimesByItem owed{{ServiceItem::hazard_screening, 2}, {ServiceItem::training, 1}};
    CHECK(open_promise(plan, 1, {}, owed) == OpenPromise{});
    CHECK(open_promise(plan, 1, {}, {{ServiceItem::hazard_screening, 2}}) == OpenPromise{1, {ServiceItem::training}});
    CHECK(open_promise(plan, 1, {{ServiceItem::hazard_screening, 1}}, {{ServiceItem::training, 1}}) ==
          OpenPromise{1, {}});
}
