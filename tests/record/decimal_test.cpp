#include "record/decimal.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze::record;

TEST_CASE("A number with decimals is read exactly to the hundredth, and written as short as it is") {
    struct Case {
        std::string_view text;
        Decimal value;
        std::string_view written;
    };
    const auto each =
        GENERATE(Case{"0", decimal_of(0), "0"}, Case{"21", decimal_of(21), "21"}, Case{"2.5", decimal_of(2, 50), "2.5"},
                 Case{"2.50", decimal_of(2, 50), "2.5"}, Case{"0.05", decimal_of(0, 5), "0.05"},
                 Case{"１，２３４．７５", decimal_of(1234, 75), "1234.75"}, Case{" 89.5 ", decimal_of(89, 50), "89.5"},
                 Case{"10.10", decimal_of(10, 10), "10.1"}, Case{"", Decimal{}, ""});
    CAPTURE(each.text);
    CHECK(parse_decimal(each.text) == Result<Decimal>(each.value));
    CHECK(decimal_text(each.value) == each.written);
}

TEST_CASE("What is no number with two decimals says what to write instead") {
    const std::string_view wrong = GENERATE("八十", "2.555", "2.5%", "-1", ".5", "1.2.3", "1e3", "99999999999999");
    CAPTURE(wrong);
    CHECK(parse_decimal(wrong).error().message ==
          "“" + std::string(wrong) + "”不是能识别的数，请写成数字，最多两位小数，例如 2.5");
}

TEST_CASE("A decimal travels as text, and a whole number of before is still read") {
    Decimal value;
    for (const Decimal each : {Decimal{}, decimal_of(0), decimal_of(2, 5), decimal_of(100)}) {
        CHECK(Value<Decimal>::from_json(Value<Decimal>::to_json(each), value));
        CHECK(value == each);
        Packer packer;
        Value<Decimal>::pack(packer, each);
        const std::string bytes = packer.take();
        Unpacker unpacker(bytes);
        Value<Decimal>::unpack(unpacker, value);
        CHECK(value == each);
    }
    CHECK(Value<Decimal>::to_json(decimal_of(2, 50)) == Json("2.5"));
    CHECK(Value<Decimal>::from_json(Json(21), value));
    CHECK(value == decimal_of(21));
    for (const Json& wrong : {Json(-1), Json("2.555"), Json("x"), Json(true), Json("")}) {
        CHECK_FALSE(Value<Decimal>::from_json(wrong, value));
        CHECK(value == decimal_of(21));
    }
}
