#include "service/starter_checklist.h"

#include "record/check.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace anze;

TEST_CASE("the starter checklist can be saved line by line, by area and with a standard", "[C.3.3][6.3.2.2]") {
    const auto items = service::starter_checklist();
    REQUIRE(items.size() == 24);
    std::vector<std::string> areas;
    for (const auto& item : items) {
        INFO(item.subject);
        CHECK(record::check(item).empty());
        CHECK_FALSE(item.subject.empty());
        CHECK_FALSE(item.standard.empty());
        CHECK_FALSE(item.method.empty());
        CHECK(item.result == service::CheckResult::none);
        if (areas.empty() || areas.back() != item.area)
            areas.push_back(item.area);
    }
    CHECK(areas == std::vector<std::string>{"配电", "消防", "仓储", "特种设备", "有限空间", "危险化学品", "作业行为",
                                            "安全管理"});
}
