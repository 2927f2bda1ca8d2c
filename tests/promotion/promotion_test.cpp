#include "promotion/promotion.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::promotion;

TEST_CASE("a catalogue is obtained each year", "[6.6.2.2]") {
    const std::vector<CatalogueItem> items{{.year = {2025}, .kind = ItemKind::process, .name = "湿法除尘"},
                                           {.year = {2026}, .kind = ItemKind::equipment, .name = "气体检测仪"}};
    CHECK(catalogue_gaps(items, 2025).empty());
    CHECK(catalogue_gaps(items, 2026).empty());
    REQUIRE(catalogue_gaps(items, 2027).size() == 1);
    CHECK(catalogue_gaps(items, 2027).front() ==
          record::Error{"2027 年还没有获取新工艺、新技术、新材料或新设备目录，请收集后登记", "year", "6.6.2.2"});
    CHECK(catalogue_gaps({}, 2026).size() == 1);
}

TEST_CASE("an event says what was presented, how and to whom", "[6.6.1]") {
    PromotionEvent event{
        .form = Form::seminar, .held_on = {2026, 11, 9}, .item_names = {"气体检测仪"}, .told_persons = "赵主任等 5 人"};
    CHECK(event_gaps(event).empty());
    event.item_names.clear();
    REQUIRE(event_gaps(event).size() == 1);
    CHECK(event_gaps(event).front() == record::Error{"请写明推介了哪些科技成果或技术装备", "item_names", "6.6.1"});
    event.form = Form::none;
    event.told_persons.clear();
    CHECK(event_gaps(event).size() == 3);
    CHECK(event_gaps(event).front().clause == "6.6.1");
}
