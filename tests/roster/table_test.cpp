#include "roster/person_list.h"
#include "roster/roster.h"
#include "roster/sheet_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze::roster;
using anze::test::sheet_text;

namespace {

const std::vector<std::string> unit_columns{"投保单位名称", "统一社会信用代码", "保单号", "保险起期", "保险止期"};

std::vector<std::string> policy(std::string number, std::string ends_on = "2026-12-31") {
    return {"甲公司", "915101291Y1Q81FTUM", std::move(number), "2026-01-01", std::move(ends_on)};
}

}  // namespace

TEST_CASE("The sheets of a workbook are tables, their rows keep their numbers and their blank cells") {
    const auto tables = tables_of_workbook(sheet_text("说明", {{1, {"填写说明"}}}) +
                                           sheet_text("名单", {{2, {"", "乙"}}, {7, {"丙"}}}));
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].sheet_name() == "说明");
    RecordReader reader(tables[1]);
    Record record;
    REQUIRE(reader.next(record));
    CHECK(record.line == 2);
    CHECK(record.sheet == "名单");
    CHECK(record.cells == std::vector<std::string>{"", "乙"});
    const TextPosition between = reader.position();
    REQUIRE(reader.next(record));
    CHECK(record.line == 7);
    CHECK(record.cells == std::vector<std::string>{"丙"});
    CHECK_FALSE(reader.next(record));

    RecordReader again(tables[1], between);
    REQUIRE(again.next(record));
    CHECK(record.line == 7);
    CHECK(tables_of_workbook("").empty());
}

TEST_CASE("A cell of a sheet is told by its address, as a spreadsheet tells it") {
    const Record record{.line = 7, .sheet = "名册"};
    CHECK(cell_address(record, 0) == "名册!A7");
    CHECK(cell_address(record, 25) == "名册!Z7");
    CHECK(cell_address(record, 26) == "名册!AA7");
    CHECK(cell_address(record, 255) == "名册!IV7");
    CHECK(cell_address(record, no_column).empty());
    CHECK(cell_address(Record{.line = 7}, 1).empty());
}

TEST_CASE("The list of a workbook is the first sheet with all its columns, else the one with most of them") {
    const std::string note = sheet_text("说明", {{1, {"请填写保单号"}}});
    const std::string half = sheet_text("半张", {{1, {"投保单位名称", "保单号", "备注"}}});
    const std::string whole = sheet_text("名册", {{1, unit_columns}, {2, policy("P1")}});
    const auto chosen = [](const std::string& text) {
        return table_of_list<Field>(tables_of_workbook(text)).sheet_name();
    };
    CHECK(chosen(note + half + whole + sheet_text("第二张", {{1, unit_columns}})) == "名册");
    CHECK(chosen(note + half) == "半张");
    CHECK(chosen(note) == "说明");
}

TEST_CASE("A workbook goes the way of a CSV file: the same rows, and refusals with their cells") {
    const auto tables = tables_of_workbook(sheet_text("承保", {{1, {"2026 年承保清单"}},
                                                               {3, unit_columns},
                                                               {4, policy("P1")},
                                                               {6, policy("P2", "2025-12-31")},
                                                               {7, policy("P1", "2026-11-30")},
                                                               {9, policy("P1")}}));
    const auto read = read_roster(tables.front());
    REQUIRE(read.has_value());
    REQUIRE(read->rows.size() == 1);
    CHECK(read->rows.front().line == 4);
    CHECK(read->duplicates == std::vector{Duplicate{9, 4, "P1"}});
    REQUIRE(read->refused.size() == 2);
    CHECK(read->refused[0].line == 6);
    CHECK(read->refused[0].faults.front().place == "承保!E6");
    CHECK(read->refused[1].faults.front().place == "承保!C7");
    CHECK(refused_csv(*read).contains("保险止期（承保!E6）：保险止期 2025-12-31 早于保险起期 2026-01-01，请核对"));

    const std::string as_text = "2026 年承保清单\n\n" + csv_line(unit_columns) + csv_line(policy("P1"));
    CHECK(read_roster(as_text)->rows.front().same_content(read->rows.front()));
}

TEST_CASE("A note beside the columns of a sheet refuses no row: no comma can have split it") {
    const auto tables = tables_of_workbook(sheet_text("名单", {{1, {"姓名"}}, {2, {"张伟", "", "已电话核对"}}}));
    const auto list = read_person_list(tables.front());
    REQUIRE(list.has_value());
    CHECK(list->refused.empty());
    CHECK(list->rows.at(0).value.name == "张伟");
}
