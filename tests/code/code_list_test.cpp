#include "code/code_list.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace anze::code;

TEST_CASE("Every list says what it is and where it comes from") {
    for (const CodeList& list : code_lists()) {
        CAPTURE(list.id, list.version);
        CHECK_FALSE(list.name.empty());
        CHECK_FALSE(list.version.empty());
        CHECK_FALSE(list.source.empty());
        CHECK_FALSE(list.items.empty());
        std::set<std::string_view> codes;
        for (const Item& item : list.items) {
            CAPTURE(item.code);
            CHECK(codes.insert(item.code).second);
            CHECK_FALSE(item.name.empty());
            CHECK((item.parent.empty() || codes.contains(item.parent)));
        }
    }
}

TEST_CASE("The list of accident types is the one of the day") {
    const CodeList* old_list = list_on(list_id::accident_type, {2026, 6, 30});
    const CodeList* new_list = list_on(list_id::accident_type, {2026, 7, 1});
    REQUIRE(old_list != nullptr);
    REQUIRE(new_list != nullptr);
    CHECK(old_list->version == "GB 6441-1986");
    CHECK(old_list->items.size() == 20);
    CHECK(new_list->version == "GB 6441-2025");
    CHECK(new_list->items.size() == 27);
    CHECK(find_by_name(*old_list, "冒顶片帮") != nullptr);
    CHECK(find_by_name(*new_list, "冒顶片帮") == nullptr);
    CHECK(find(list_id::accident_type, "11", {2020, 1, 1})->name == "冒顶片帮");
    CHECK(find(list_id::accident_type, "11", {2026, 11, 24})->name == "跌落");
}

TEST_CASE("A name of another list says which, and what stands in its place") {
    constexpr anze::calendar::Date before{2026, 6, 30};
    constexpr anze::calendar::Date since{2026, 7, 1};
    const auto version = [](std::string_view name, anze::calendar::Date on) {
        const CodeList* list = other_list_with(list_id::accident_type, name, on);
        return list == nullptr ? std::string_view() : list->version;
    };
    CHECK(version("车辆伤害", since) == "GB 6441-1986");
    CHECK(version("车辆伤害", before).empty());
    CHECK(version("跌落", before) == "GB 6441-2025");
    CHECK(version("触电", since).empty());
    CHECK(version("摔倒", since).empty());

    const auto now = [](std::string_view name, anze::calendar::Date on) {
        const Item* item = successor(list_id::accident_type, name, on);
        return item == nullptr ? std::string_view() : item->name;
    };
    CHECK(now("车辆伤害", since) == "厂（场）内车辆致害");
    CHECK(now("锅炉爆炸", since) == "容器爆炸");
    CHECK(now("其他伤害", since) == "其他");
    CHECK(now("中毒和窒息", since).empty());
    CHECK(now("车辆伤害", before).empty());
    CHECK(now("跌落", before).empty());
}

TEST_CASE("Every succession leads from an item of the list before to one of the list") {
    const CodeList& older = *list_on(list_id::accident_type, {2026, 6, 30});
    const CodeList& newer = *list_on(list_id::accident_type, {2026, 7, 1});
    for (const Succession& each : newer.successions) {
        CAPTURE(each.from, each.to);
        CHECK(find(older, each.from) != nullptr);
        CHECK(find(newer, each.to) != nullptr);
        CHECK(std::ranges::count(newer.successions, each.from, &Succession::from) == 1);
    }
}

TEST_CASE("Hazards have two levels of categories", "[6.3.2.3]") {
    const CodeList* list = list_on(list_id::hazard_category, {2026, 11, 24});
    REQUIRE(list != nullptr);
    const auto below = [&](std::string_view parent) { return std::ranges::count(list->items, parent, &Item::parent); };
    CHECK(below("") == 2);
    CHECK(below("1") == 13);
    CHECK(below("2") == 11);
    CHECK(find(*list, "1")->name == "基础管理类");
    CHECK(find(*list, "2")->name == "现场管理类");
    CHECK(find(*list, "2-06")->name == "用电安全");
    CHECK(find(*list, "3") == nullptr);
}

TEST_CASE("High-risk fields are those of chapter 6 and of the national measures, each with its source", "[6]") {
    const CodeList* list = list_on(list_id::high_risk_field, {2026, 11, 24});
    REQUIRE(list != nullptr);
    for (const std::string_view field :
         {"非煤矿山", "危险化学品", "烟花爆竹", "交通运输", "建筑施工", "民用爆炸物品", "金属冶炼"}) {
        CAPTURE(field);
        const Item* item = find_by_name(*list, field);
        REQUIRE(item != nullptr);
        CHECK(item->source.contains("本规范第6章"));
    }
    CHECK_FALSE(find_by_name(*list, "渔业生产")->source.contains("本规范第6章"));
    CHECK(find_by_name(*list, "餐饮业") == nullptr);
}

TEST_CASE("Industries have sections and divisions") {
    const anze::calendar::Date today{2026, 11, 24};
    CHECK(find(list_id::industry, "C26", today)->name == "化学原料和化学制品制造业");
    CHECK(find(list_id::industry, "C26", today)->parent == "C");
    CHECK(find(list_id::industry, "T", today)->name == "国际组织");
    CHECK(find(list_id::industry, "Z99", today) == nullptr);
    CHECK(find("no-such-list", "C26", today) == nullptr);
}

TEST_CASE("What is not confirmed says so") {
    CHECK(list_on(list_id::hazard_factor, {2026, 11, 24})->confidence == Confidence::single_source);
    CHECK(confidence_label(Confidence::single_source) == "单一来源");
    CHECK(confidence_label(Confidence::unconfirmed) == "未经证实");
    CHECK(list_on(list_id::accident_type, {2026, 11, 24})->codes_are_ours);
    CHECK_FALSE(list_on(list_id::industry, {2026, 11, 24})->codes_are_ours);
}
