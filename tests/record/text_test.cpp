#include "record/text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze::record;

TEST_CASE("Characters are counted as people count them") {
    CHECK(character_count("") == 0);
    CHECK(character_count("abc") == 3);
    CHECK(character_count("成都𠮷祥") == 4);
}

TEST_CASE("Full-width forms become narrow, blanks around go") {
    CHECK(narrow("　１２０，０００．５０ ") == "120,000.50");
    CHECK(narrow("ＡＢＣ－ｘｙｚ～") == "ABC-xyz~");
    CHECK(narrow("\u00A0甲　乙\t\r\n") == "甲 乙");
    CHECK(narrow(" 　\t").empty());
    CHECK(narrow("￥林䶮𠮷") == "￥林䶮𠮷");
}

TEST_CASE("An identity number is shown by its ends only") {
    CHECK(masked("") == "");
    CHECK(masked("11010519491231002X") == "110***********002X");
    CHECK(masked("11010519491231002") == "***************02");
    CHECK(masked("110105194912310021X") == "110************021X");
    CHECK(masked("E12345678") == "*******78");
    CHECK(masked("123") == "*23");
    CHECK(masked("12") == "**");
    CHECK(masked("护照𠮷甲乙") == "***甲乙");
}

TEST_CASE("A text is cut between characters only") {
    CHECK(first_bytes("成都𠮷祥", 99) == "成都𠮷祥");
    CHECK(first_bytes("成都𠮷祥", 10) == "成都𠮷");
    CHECK(first_bytes("成都𠮷祥", 9) == "成都");
    CHECK(first_bytes("成都𠮷祥", 5) == "成");
    CHECK(first_bytes("成都", 2).empty());
    CHECK(first_bytes("ab成", 2) == "ab");
    CHECK_FALSE(continues_character('a'));
    CHECK(continues_character("成"[2]));
}

TEST_CASE("Lines are read without blanks and empty ones") {
    CHECK(lines(" 张三\r\n\n李四、王五 \n \t") == std::vector<std::string>{"张三", "李四、王五"});
    CHECK(lines(" \n").empty());
}

TEST_CASE("UTF-8 is told from what only looks like it") {
    CHECK(is_utf8("plain 成都 𠮷"));
    CHECK(is_utf8("\xEF\xBF\xBD\xF4\x8F\xBF\xBF"));
    const std::string_view wrong = GENERATE("\x80", "\xC0\xAF", "\xC3", "\xE0\x80\xAF", "\xED\xA0\x80", "\xE4\xB8",
                                            "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF");
    CHECK_FALSE(is_utf8(wrong));
    CHECK_FALSE(is_utf8("成都" + std::string(wrong)));
}
