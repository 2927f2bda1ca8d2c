#include "widget/sheet_sample.h"

using namespace anze;
using namespace anze::test;

namespace {

// As it stands after a reload, over those records.
Sheet reloaded(const Sheet& sheet, std::vector<widget::SavedRow> records) {
    const auto kept = record::parse_json(record::to_text(sheet.model.rows().draft()));
    REQUIRE(kept);
    Sheet again(Texts{});
    again.records = std::move(records);
    again.model.follow(again.records);
    again.model.read_draft(*kept);
    return again;
}

}  // namespace

TEST_CASE("Nothing typed is nothing to keep") {
    Sheet sheet;
    CHECK(sheet.model.rows().draft().empty());
    sheet.type(0, Sheet::content, "x");
    sheet.model.undo();
    CHECK(sheet.model.rows().draft().empty());
}

TEST_CASE("What is not saved is there again after a reload: cells, new rows, order, rows taken out") {
    Sheet sheet;
    sheet.type(0, Sheet::result, "也许");
    sheet.at(1, Sheet::content);
    sheet.model.insert_row();
    sheet.model.write("插入的");
    sheet.type(4, Sheet::content, "最后的");
    sheet.at(0, Sheet::content);
    sheet.model.move_rows_down();
    sheet.model.select_rows(3, 3);
    sheet.model.remove_rows();
    const Texts expected{"插入的", "配电箱门接地", "疏散通道", "最后的"};
    REQUIRE(sheet.column(Sheet::content) == expected);
    const Sheet again = reloaded(sheet, sheet.records);
    CHECK(again.column(Sheet::content) == expected);
    CHECK(again.text(1, Sheet::result) == "也许");
    CHECK(!again.problem(1, Sheet::result).empty());
    CHECK(again.model.rows().changes().removed_ids == Texts{"id2"});
    CHECK(again.model.rows().draft() == sheet.model.rows().draft());
    CHECK(!again.model.can_undo());
}

TEST_CASE("What is not saved is counted as rows become others, as if all were counted again") {
    Sheet sheet;
    const auto is_as_counted_again = [&] {
        const auto& counted = sheet.model.rows().changes();
        const Sheet again = reloaded(sheet, sheet.records);
        const auto& wanted = again.model.rows().changes();
        if (!counted.any())
            return !wanted.any();
        return counted.rows == wanted.rows && counted.drafted == wanted.drafted &&
               counted.problems == wanted.problems && counted.order == wanted.order &&
               counted.removed_ids == wanted.removed_ids;
    };
    sheet.type(1, Sheet::result, "也许");
    CHECK(sheet.model.rows().changes().problems == 1);
    CHECK(is_as_counted_again());
    sheet.type(1, Sheet::result, "符合");
    CHECK(is_as_counted_again());
    sheet.type(1, Sheet::result, "");
    CHECK(sheet.model.rows().changes().rows == 0);
    sheet.type(3, Sheet::area, "新的一行");
    CHECK(is_as_counted_again());
    sheet.type(3, Sheet::area, "");
    CHECK(is_as_counted_again());
    sheet.type(0, Sheet::content, "");
    CHECK(is_as_counted_again());
    sheet.model.undo();
    CHECK(is_as_counted_again());
}

TEST_CASE("Where a cell becomes another one the sheet says which rows did, and says nothing where rows come or go") {
    Sheet sheet;
    const auto before = sheet.model.rows().version();
    sheet.type(2, Sheet::content, "消火栓");
    const auto change = sheet.model.rows().changed_since(before);
    REQUIRE(change);
    CHECK(change->at == 2);
    CHECK(change->count == 1);
    CHECK(sheet.model.rows().changed_since(sheet.model.rows().version())->count == 0);
    sheet.type(1, Sheet::content, "x");
    CHECK(!sheet.model.rows().changed_since(before));
    const auto typed = sheet.model.rows().version();
    sheet.model.insert_row();
    CHECK(!sheet.model.rows().changed_since(typed));
}

TEST_CASE("A draft that is not one changes nothing") {
    Sheet sheet;
    for (const std::string_view text : {R"({"rows":3,"order":{},"removed":"id0"})", R"({"rows":[[],1,{}]})", "{}"})
        sheet.model.read_draft(*record::parse_json(text));
    CHECK(sheet.text(0, Sheet::content) == "配电箱门接地");
    CHECK(!sheet.model.rows().changes().any());
}

TEST_CASE("Cells that nobody typed in follow the records") {
    Sheet sheet;
    sheet.type(0, Sheet::result, "符合");
    sheet.records[0].cells[Sheet::content] = "配电箱门已接地";
    sheet.records.push_back({"id3", {"仓储", "货架", "", "", ""}});
    sheet.model.follow(sheet.records);
    CHECK(sheet.column(Sheet::content) == Texts{"配电箱门已接地", "疏散通道", "灭火器", "货架"});
    CHECK(sheet.text(0, Sheet::result) == "符合");
    CHECK(sheet.problem(0, Sheet::result).empty());
}

TEST_CASE("What somebody else wrote where a person types is said there, also after a reload") {
    Sheet sheet;
    sheet.type(0, Sheet::content, "我写的");
    auto records = sheet.records;
    records[0].cells[Sheet::content] = "别人写的";
    const Sheet again = reloaded(sheet, records);
    CHECK(again.problem(0, Sheet::content).contains("别人写的"));
    CHECK(again.model.rows().changes().problems == 0);
    sheet.model.follow(records);
    CHECK(sheet.text(0, Sheet::content) == "我写的");
    CHECK(sheet.model.rows().problem(0, Sheet::content).is_overtaken);
    // Both came to the same.
    records[0].cells[Sheet::content] = "我写的";
    sheet.model.follow(records);
    CHECK(!sheet.model.rows().changes().any());
}

TEST_CASE("A record that no longer counts goes, but not what was typed into it") {
    Sheet sheet;
    sheet.type(1, Sheet::content, "写了一半");
    sheet.model.follow({sheet.records[2]});
    CHECK(sheet.column(Sheet::content) == Texts{"写了一半", "灭火器"});
    CHECK(sheet.model.rows().all()[0].id.empty());
    CHECK(!sheet.model.can_undo());
}

TEST_CASE("Rows a person moved or took out stay so, while others come") {
    Sheet sheet;
    sheet.at(2, Sheet::content);
    sheet.model.move_rows_up();
    sheet.at(0, Sheet::content);
    sheet.model.remove_rows();
    sheet.records.push_back({"id3", {"仓储", "货架", "", "", ""}});
    sheet.model.follow(sheet.records);
    CHECK(sheet.column(Sheet::content) == Texts{"灭火器", "疏散通道", "货架"});
    CHECK(sheet.model.rows().changes().removed_ids == Texts{"id0"});
    sheet.model.give_up_changes();
    CHECK(sheet.column(Sheet::content) == Texts{"配电箱门接地", "疏散通道", "灭火器", "货架"});
}

TEST_CASE("Five thousand rows are followed and searched for changes in no time a person notices") {
    std::vector<std::string> contents(5000, "按清单逐项核对配电箱");
    Sheet sheet(contents);
    sheet.type(4999, Sheet::content, "x");
    CHECK(sheet.model.rows().changes().rows == 1);
    CHECK(sheet.model.rows().draft()["rows"].size() == 1);
    sheet.model.follow(sheet.records);
    CHECK(sheet.model.can_undo());
}
