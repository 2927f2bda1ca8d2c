#include "widget/sheet_sample.h"

using namespace anze;
using namespace anze::test;
using widget::CellMove;
using widget::CellPlace;

TEST_CASE("Typing changes a cell, and behind the last row makes a new one") {
    Sheet sheet;
    sheet.type(1, Sheet::content, "疏散通道畅通");
    CHECK(sheet.text(1, Sheet::content) == "疏散通道畅通");
    CHECK(sheet.model.row_count() == 4);
    sheet.type(3, Sheet::content, "应急照明");
    CHECK(sheet.column(Sheet::content) == Texts{"配电箱门接地", "疏散通道畅通", "灭火器", "应急照明"});
    CHECK(sheet.model.row_count() == 5);
    CHECK(sheet.model.rows().changes().rows == 2);
    CHECK(sheet.problem(3, Sheet::area) == "请填写“区域”");
    CHECK(sheet.model.rows().changes().problems == 1);
}

TEST_CASE("Nothing is written where nobody writes") {
    Sheet sheet;
    sheet.type(0, Sheet::length, "9");
    CHECK(sheet.text(0, Sheet::length) == "6");
    sheet.model.set_read_only(true);
    CHECK(sheet.model.row_count() == 3);
    sheet.type(0, Sheet::content, "x");
    sheet.model.paste("x");
    sheet.model.clear();
    sheet.model.insert_row();
    sheet.model.remove_rows();
    CHECK(!sheet.model.rows().changes().any());
    CHECK(!sheet.model.can_undo());
}

TEST_CASE("A choice is written by its beginning or by first letters, and stays as typed where it is none") {
    Sheet sheet;
    sheet.type(0, Sheet::result, "bfh");
    CHECK(sheet.text(0, Sheet::result) == "不符合");
    sheet.type(0, Sheet::result, "符");
    CHECK(sheet.text(0, Sheet::result) == "符合");
    sheet.type(0, Sheet::result, "b");
    CHECK(sheet.text(0, Sheet::result) == "b");
    CHECK(sheet.problem(0, Sheet::result) == "“b”不在选项中，请写：符合、不符合、不适用");
    CHECK(sheet.model.rows().changes().problems == 1);
}

TEST_CASE("What can be read is shown in one way, what cannot stays as typed with the reason") {
    Sheet sheet;
    sheet.type(0, Sheet::day, "2026/1/5");
    CHECK(sheet.text(0, Sheet::day) == "2026年1月5日");
    sheet.type(0, Sheet::day, "下周一");
    CHECK(sheet.text(0, Sheet::day) == "下周一");
    CHECK(sheet.problem(0, Sheet::day).contains("下周一"));
    sheet.type(0, Sheet::area, std::string(61, 'a'));
    CHECK(sheet.problem(0, Sheet::area) == "最多 60 字，现在 61 字");
}

TEST_CASE("Tab goes on cell by cell, Enter goes back below where Tab began") {
    Sheet sheet;
    sheet.at(0, Sheet::content);
    CHECK(sheet.model.next_cell());
    CHECK(sheet.model.next_cell());
    sheet.model.next_row();
    CHECK(sheet.model.cursor() == CellPlace{1, Sheet::content});
    sheet.at(1, Sheet::length);
    CHECK(sheet.model.next_cell());
    CHECK(sheet.model.cursor() == CellPlace{2, 0});
    CHECK(sheet.model.previous_cell());
    CHECK(sheet.model.cursor() == CellPlace{1, Sheet::length});
    sheet.at(3, Sheet::length);
    CHECK(!sheet.model.next_cell());
    sheet.at(0, Sheet::area);
    CHECK(!sheet.model.previous_cell());
}

TEST_CASE("Arrows stay inside, Shift selects, Home and End go along the row") {
    Sheet sheet;
    sheet.model.move(CellMove::left);
    sheet.model.move(CellMove::up);
    CHECK(sheet.model.cursor() == CellPlace{0, 0});
    sheet.model.move(CellMove::row_end);
    CHECK(sheet.model.cursor() == CellPlace{0, Sheet::length});
    sheet.model.move(CellMove::right);
    CHECK(sheet.model.cursor() == CellPlace{0, Sheet::length});
    sheet.model.move(CellMove::last_cell, true);
    CHECK(sheet.model.selection().row_count() == 3);
    sheet.model.move(CellMove::first_cell);
    CHECK(sheet.model.selection().is_one_cell());
    sheet.model.move_rows_on(100);
    CHECK(sheet.model.cursor() == CellPlace{3, 0});
    sheet.model.move_rows_on(-100);
    CHECK(sheet.model.cursor() == CellPlace{0, 0});
}

TEST_CASE("Ctrl and an arrow go to where what is filled in ends, or begins again") {
    Sheet sheet({"1", "2", "", "", "5"});
    sheet.at(0, Sheet::content);
    sheet.model.move(CellMove::far_down);
    CHECK(sheet.model.cursor().row == 1);
    sheet.model.move(CellMove::far_down);
    CHECK(sheet.model.cursor().row == 4);
    sheet.model.move(CellMove::far_up);
    CHECK(sheet.model.cursor().row == 1);
    sheet.model.move(CellMove::far_right);
    CHECK(sheet.model.cursor().column == Sheet::length);
    sheet.model.move(CellMove::far_left);
    CHECK(sheet.model.cursor().column == Sheet::content);
}

TEST_CASE("A block is pasted over cells and makes rows, as one step") {
    Sheet sheet;
    sheet.at(2, Sheet::content);
    const auto result =
        sheet.model.paste("灭火器\n压力\t符合\r\n\"第一行\n第二行\"\t也许\t2026-01-05\t多余\t再多\r\n通道\tbfh\r\n");
    CHECK(result.left_out == 2);
    CHECK(sheet.column(Sheet::content) ==
          Texts{"配电箱门接地", "疏散通道", "灭火器", "压力", "第一行\n第二行", "通道"});
    CHECK(sheet.text(3, Sheet::result) == "符合");
    // What cannot be read is not lost, and nothing is guessed.
    CHECK(sheet.text(4, Sheet::result) == "也许");
    CHECK(sheet.problem(4, Sheet::result).contains("也许"));
    CHECK(sheet.text(5, Sheet::result) == "bfh");
    CHECK(sheet.text(4, Sheet::day) == "2026年1月5日");
    CHECK(sheet.model.selection().first == CellPlace{2, Sheet::content});
    sheet.model.undo();
    CHECK(sheet.column(Sheet::content) == Texts{"配电箱门接地", "疏散通道", "灭火器"});
    CHECK(!sheet.model.rows().changes().any());
    sheet.model.redo();
    CHECK(sheet.model.rows().count() == 6);
}

TEST_CASE("One value fills all that is selected") {
    Sheet sheet;
    sheet.at(0, Sheet::result);
    sheet.model.select({2, Sheet::result}, true);
    sheet.model.paste("符合");
    CHECK(sheet.column(Sheet::result) == Texts{"符合", "符合", "符合"});
    CHECK(sheet.model.copy() == "符合\n符合\n符合");
    sheet.model.clear();
    CHECK(sheet.column(Sheet::result) == Texts{"", "", ""});
    sheet.type(0, Sheet::result, "不适用");
    sheet.model.select({2, Sheet::result}, true);
    sheet.model.fill_down();
    CHECK(sheet.column(Sheet::result) == Texts{"不适用", "不适用", "不适用"});
}

TEST_CASE("A copied block is pasted again as it was") {
    Sheet sheet;
    sheet.type(0, Sheet::content, "第一行\n\"第二行\"");
    sheet.at(0, Sheet::area);
    sheet.model.select({1, Sheet::content}, true);
    const std::string copied = sheet.model.copy();
    sheet.at(3, Sheet::area);
    sheet.model.paste(copied);
    CHECK(sheet.text(3, Sheet::content) == "第一行\n\"第二行\"");
    CHECK(sheet.text(4, Sheet::content) == "疏散通道");
}

TEST_CASE("Rows are put in, copied, moved and taken out, and every step is undone") {
    Sheet sheet;
    sheet.at(1, Sheet::content);
    sheet.model.insert_row();
    sheet.model.write("新");
    CHECK(sheet.column(Sheet::content) == Texts{"配电箱门接地", "新", "疏散通道", "灭火器"});
    CHECK(sheet.model.rows().changes().order);
    sheet.model.move_rows_down();
    CHECK(sheet.column(Sheet::content) == Texts{"配电箱门接地", "疏散通道", "新", "灭火器"});
    CHECK(sheet.model.cursor().row == 2);
    sheet.model.move_rows_up();
    sheet.model.move_rows_up();
    CHECK(!sheet.model.can_move_up());
    sheet.model.move_rows_up();
    CHECK(sheet.column(Sheet::content) == Texts{"新", "配电箱门接地", "疏散通道", "灭火器"});
    sheet.model.select_rows(1, 2);
    sheet.model.duplicate_rows();
    CHECK(sheet.column(Sheet::content) ==
          Texts{"新", "配电箱门接地", "疏散通道", "配电箱门接地", "疏散通道", "灭火器"});
    CHECK(sheet.model.rows().all()[3].id.empty());
    CHECK(sheet.model.selection().first.row == 3);
    sheet.model.select_rows(1, 1);
    sheet.model.remove_rows();
    CHECK(sheet.model.rows().changes().removed_ids == Texts{"id0"});
    while (sheet.model.can_undo())
        sheet.model.undo();
    CHECK(sheet.column(Sheet::content) == Texts{"配电箱门接地", "疏散通道", "灭火器"});
    CHECK(!sheet.model.rows().changes().any());
    while (sheet.model.can_redo())
        sheet.model.redo();
    CHECK(sheet.column(Sheet::content) == Texts{"新", "疏散通道", "配电箱门接地", "疏散通道", "灭火器"});
    sheet.model.undo();
    sheet.type(0, Sheet::content, "另一个");
    CHECK(!sheet.model.can_redo());
}

TEST_CASE("Taking out all rows leaves the empty one to go on with") {
    Sheet sheet;
    sheet.model.select_all();
    sheet.model.remove_rows();
    CHECK(sheet.model.rows().count() == 0);
    CHECK(sheet.model.cursor() == CellPlace{0, Sheet::length});
    CHECK(!sheet.model.holds_rows());
    sheet.model.remove_rows();
    sheet.model.duplicate_rows();
    sheet.type(0, Sheet::content, "新");
    CHECK(sheet.column(Sheet::content) == Texts{"新"});
}

TEST_CASE("A row that is blank is not saved") {
    Sheet sheet;
    sheet.at(1, Sheet::content);
    sheet.model.insert_row();
    CHECK(!sheet.model.rows().changes().any());
    CHECK(sheet.model.can_undo());
}

TEST_CASE("What is being typed stands in the sheet at once, as one step, and is taken back by giving it up") {
    Sheet sheet;
    sheet.at(3, Sheet::area);
    const auto serial = sheet.model.rows().serial(3);
    for (const std::string_view text : {"库", "库房", "库房外"})
        sheet.model.type(text);
    CHECK(sheet.column(Sheet::area).back() == "库房外");
    CHECK(sheet.model.rows().serial(3) == serial);
    CHECK(!sheet.model.rows().draft().empty());
    sheet.model.give_up_typing();
    CHECK(sheet.model.rows().count() == 3);
    CHECK(!sheet.model.can_redo());
    sheet.at(0, Sheet::result);
    sheet.model.type("b");
    sheet.model.type("bf");
    sheet.model.end_typing();
    CHECK(sheet.text(0, Sheet::result) == "不符合");
    sheet.model.undo();
    CHECK(sheet.text(0, Sheet::result).empty());
    CHECK(!sheet.model.can_undo());
    sheet.model.type("符");
    sheet.model.type("");
    sheet.model.write("");
    CHECK(!sheet.model.can_undo());
}
