#include "code/credit_code.h"

#include "record/filled.h"
#include "record/text.h"

namespace anze::code {

namespace {

// GB 32100-2015, table 1: letters that look like digits (I, O, S, V, Z) are left out.
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::size_t length = 18;

std::string compact(std::string_view text) {
    std::string code;
    for (const char character : record::narrow(text)) {
        if (character == ' ' || character == '\t')
            continue;
        const bool small = character >= 'a' && character <= 'z';
        code.push_back(small ? static_cast<char>(character - 'a' + 'A') : character);
    }
    return code;
}

std::string hint(char character) {
    switch (character) {
    case 'O':
        return "，是否应为数字 0";
    case 'I':
        return "，是否应为数字 1";
    case 'Z':
        return "，是否应为数字 2";
    case 'S':
        return "，是否应为数字 5";
    default:
        return {};
    }
}

}  // namespace

char credit_code_check_character(std::string_view first_seventeen) {
    std::size_t sum = 0;
    std::size_t weight = 1;
    for (const char character : first_seventeen) {
        sum += alphabet.find(character) * weight;
        weight = weight * 3 % alphabet.size();
    }
    return alphabet[(alphabet.size() - sum % alphabet.size()) % alphabet.size()];
}

record::Result<std::string> normalise_credit_code(std::string_view text) {
    std::string code = compact(text);
    if (code.empty())
        return record::fail("缺少统一社会信用代码，请按营业执照填写 18 位代码");
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (alphabet.contains(code[i]))
            continue;
        const bool ascii = static_cast<unsigned char>(code[i]) < 0x80;
        return record::fail(ascii
                                ? record::filled("统一社会信用代码第 {} 位不能是“{}”{}，请按营业执照核对", i + 1,
                                                 code[i], hint(code[i]))
                                : record::filled("统一社会信用代码“{}”含有数字和字母以外的字，请按营业执照核对", text));
    }
    if (code.size() != length) {
        return record::fail(record::filled("统一社会信用代码应为 18 位，这里是 {} 位，请按营业执照核对", code.size()));
    }
    const char expected = credit_code_check_character(std::string_view(code).substr(0, length - 1));
    if (code.back() != expected) {
        return record::fail(record::filled(
            "统一社会信用代码的校验位不对：末位是“{}”，按前 17 位应为“{}”，其中有一位写错了，请按营业执照核对",
            code.back(), expected));
    }
    return code;
}

}  // namespace anze::code
