#include "record/money.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze::record;

TEST_CASE("Amounts are read exactly to the fen") {
    struct Case {
        std::string_view text;
        std::int64_t fen;
    };
    const auto each = GENERATE(Case{"0", 0}, Case{"0.01", 1}, Case{"1234.5", 123'450}, Case{"1,234.50", 123'450},
                               Case{"１２，０００．０５", 1'200'005}, Case{"-3.20", -320}, Case{" 7 ", 700},
                               Case{"9999999999999.99", 999'999'999'999'999}, Case{"12.", 1200});
    CAPTURE(each.text);
    CHECK(parse_money(each.text) == Result<Money>(money_of_fen(each.fen)));
}

TEST_CASE("Nothing filled in is not zero") {
    CHECK(parse_money("  ") == Result<Money>(Money{}));
    CHECK(Money{} != money_of_fen(0));
    CHECK(money_text(Money{}).empty());
}

TEST_CASE("What is no amount says what to write instead") {
    const std::string_view wrong =
        GENERATE("壹万", "1.234", "12元", "1e3", "--1", ".5", "-", "99999999999999", "1.2.3", "0x1");
    CAPTURE(wrong);
    REQUIRE(parse_money(wrong).error().message ==
            "金额“" + std::string(wrong) + "”不能识别，请写成以元为单位的数字，例如 12000.00");
}

TEST_CASE("Amounts are written with separators and two decimals") {
    CHECK(money_text(money_of_fen(0)) == "0.00");
    CHECK(money_text(money_of_fen(7)) == "0.07");
    CHECK(money_text(money_of_fen(100'000)) == "1,000.00");
    CHECK(money_text(money_of_fen(-123'456'789)) == "-1,234,567.89");
}
