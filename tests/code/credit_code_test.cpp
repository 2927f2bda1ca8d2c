#include "code/credit_code.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <string>

using namespace anze::code;

namespace {

std::string refusal(std::string_view text) {
    const auto code = normalise_credit_code(text);
    return code ? "" : code.error().message;
}

}  // namespace

TEST_CASE("A credit code passes when its last character is the check character of GB 32100") {
    const std::string code = GENERATE("915101291Y1Q81FTUM", "915101051AMCFMRN7X", "91510131NDG7A5NNL8",
                                      "9144030071526726XG", "914403001922038216");
    CAPTURE(code);
    CHECK(normalise_credit_code(code) == code);
    CHECK(credit_code_check_character(std::string_view(code).substr(0, 17)) == code.back());
}

TEST_CASE("A credit code is taken as people write it") {
    CHECK(normalise_credit_code(" 915101291y1q81ftum ") == "915101291Y1Q81FTUM");
    CHECK(normalise_credit_code("９１５１０１２９１Ｙ１Ｑ８１ＦＴＵＭ") == "915101291Y1Q81FTUM");
    CHECK(normalise_credit_code("91510129 1Y1Q81 FTUM　") == "915101291Y1Q81FTUM");
}

TEST_CASE("A wrong credit code says what is wrong") {
    CHECK(refusal("") == "缺少统一社会信用代码，请按营业执照填写 18 位代码");
    CHECK(refusal("915101291Y1Q81FTU") == "统一社会信用代码应为 18 位，这里是 17 位，请按营业执照核对");
    CHECK(refusal("91510121PUB53NL0T0").contains("校验位不对：末位是“0”"));
    CHECK(refusal("91510I291Y1Q81FTUM") == "统一社会信用代码第 6 位不能是“I”，是否应为数字 1，请按营业执照核对");
    CHECK(refusal("9151O1291Y1Q81FTUM").contains("第 5 位不能是“O”，是否应为数字 0"));
    CHECK(refusal("Z15101291Y1Q81FTUM").contains("是否应为数字 2"));
    CHECK(refusal("S15101291Y1Q81FTUM").contains("是否应为数字 5"));
    CHECK(refusal("V15101291Y1Q81FTUM") == "统一社会信用代码第 1 位不能是“V”，请按营业执照核对");
    CHECK(refusal("未提供").contains("含有数字和字母以外的字"));
}

TEST_CASE("Any single changed character is found") {
    const std::string code = "915101291Y1Q81FTUM";
    const std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    for (std::size_t i = 0; i < code.size(); ++i) {
        for (const char character : alphabet) {
            if (character == code[i])
                continue;
            std::string changed = code;
            changed[i] = character;
            CAPTURE(changed);
            REQUIRE_FALSE(normalise_credit_code(changed).has_value());
        }
    }
}
