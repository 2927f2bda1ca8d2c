#include "roster/delimited_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze::roster;

namespace {

using Cells = std::vector<std::string>;

std::vector<Record> read_all(std::string_view text, char separator = ',') {
    std::vector<Record> records;
    DelimitedReader reader(text, separator);
    for (Record record; reader.next(record);)
        records.push_back(record);
    return records;
}

}  // namespace

TEST_CASE("Cells are separated, quoted cells hold separators, breaks and quotation marks") {
    const auto records = read_all("a,b,\r\n\"x,y\",\"1\r\n2\",\"say \"\"hi\"\"\"\r\n,,\r\nend");
    REQUIRE(records.size() == 4);
    CHECK(records[0].cells == Cells{"a", "b", ""});
    CHECK(records[1].cells == Cells{"x,y", "1\n2", "say \"hi\""});
    CHECK(records[1].line == 2);
    CHECK(records[2].is_blank());
    CHECK(records[2].line == 4);
    CHECK(records[3].cells == Cells{"end"});
    CHECK(records[3].line == 5);
}

TEST_CASE("Every kind of line break ends a line, the last one needs none") {
    CHECK(read_all("a\nb\rc\r\nd").size() == 4);
    CHECK(read_all("a\nb\n").size() == 2);
    CHECK(read_all("").empty());
    CHECK(read_all("\xEF\xBB\xBF").empty());
    CHECK(read_all("a\n\nb").at(1).is_blank());
    CHECK(read_all("　, \t,\n").at(0).is_blank());
    CHECK_FALSE(read_all("〠").at(0).is_blank());
}

TEST_CASE("A byte order mark is no part of the first cell") {
    CHECK(read_all("\xEF\xBB\xBFname,code").at(0).cells == Cells{"name", "code"});
}

TEST_CASE("A quotation mark in the middle of a cell is a character like others") {
    CHECK(read_all("5\" pipe,a").at(0).cells == Cells{"5\" pipe", "a"});
    CHECK(read_all("\"a\"b,c").at(0).cells == Cells{"ab", "c"});
}

TEST_CASE("A quotation mark that is never closed costs its own line only") {
    const auto records = read_all("a,b\n\"open,c\nd,e\n");
    REQUIRE(records.size() == 3);
    CHECK(records[1].quote_left_open);
    CHECK(records[1].cells == Cells{"\"open", "c"});
    CHECK_FALSE(records[2].quote_left_open);
    CHECK(records[2].cells == Cells{"d", "e"});
    CHECK(records[2].line == 3);
}

TEST_CASE("Reading goes on where it stopped") {
    const std::string_view text = "a\r\nb\r\nc";
    DelimitedReader first(text, ',');
    Record record;
    REQUIRE(first.next(record));
    REQUIRE(first.next(record));
    DelimitedReader second(text, ',', first.position());
    REQUIRE(second.next(record));
    CHECK(record.cells == Cells{"c"});
    CHECK(record.line == 3);
    CHECK_FALSE(second.next(record));
}

TEST_CASE("The separator is the one the text uses") {
    CHECK(detect_separator("a,b,c\n1;2,3,4") == ',');
    CHECK(detect_separator("a;b;c\n1,5;2;3") == ';');
    CHECK(detect_separator("a\tb\tc") == '\t');
    CHECK(detect_separator("alone") == ',');
    CHECK(read_all("a\t\"b\tc\"", '\t').at(0).cells == Cells{"a", "b\tc"});
}

TEST_CASE("A line is written so that it reads back the same, and no cell is a formula") {
    CHECK(csv_line({"a", "b,c", "say \"hi\"", "1\n2", ""}) == "a,\"b,c\",\"say \"\"hi\"\"\",\"1\n2\",\r\n");
    CHECK(csv_line({"=1+1", "+a", "-b", "@c"}) == "'=1+1,'+a,'-b,'@c\r\n");
    const Cells cells{"x", "y;z", "\"", " blank "};
    CHECK(read_all(csv_line(cells)).at(0).cells == cells);
}
