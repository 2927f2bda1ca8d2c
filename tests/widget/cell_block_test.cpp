#include "widget/cell_block.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze::widget;

TEST_CASE("A block of cells is read as spreadsheets write it") {
    CHECK(read_block("a\tb\r\nc\td\r\n") == CellRows{{"a", "b"}, {"c", "d"}});
    CHECK(read_block("a\tb\nc") == CellRows{{"a", "b"}, {"c"}});
    CHECK(read_block("\t\n\n") == CellRows{{"", ""}, {""}});
    CHECK(read_block("一个") == CellRows{{"一个"}});
    CHECK(read_block("") == CellRows{{""}});
}

TEST_CASE("A cell in quotes holds line breaks, tabs and quotes") {
    CHECK(read_block("a\t\"第一行\r\n第二行\"\tb\nc") == CellRows{{"a", "第一行\n第二行", "b"}, {"c"}});
    CHECK(read_block("\"a\tb\"\n") == CellRows{{"a\tb"}});
    CHECK(read_block("\"“重点”\n他说\"\"好\"\"\"") == CellRows{{"“重点”\n他说\"好\""}});
}

TEST_CASE("Quotes that nothing asks for belong to the text") {
    CHECK(read_block("\"重点\"场所\tb") == CellRows{{"\"重点\"场所", "b"}});
    CHECK(read_block("\"重点\"\tb") == CellRows{{"\"重点\"", "b"}});
    CHECK(read_block("\"没有结束\tb\nc") == CellRows{{"\"没有结束", "b"}, {"c"}});
    CHECK(read_block("5\"管\tb") == CellRows{{"5\"管", "b"}});
}

TEST_CASE("What is copied is read again") {
    const CellRows rows{{"a", "第一行\n第二行", ""}, {"\"引号\"", "制\t表", "5\"管"}, {"", "", "末"}};
    CHECK(read_block(block_text(rows)) == rows);
    CHECK(block_text({{"a", "b"}, {"c", ""}}) == "a\tb\nc\t");
}
