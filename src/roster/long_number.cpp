#include "roster/long_number.h"

#include "code/credit_code.h"
#include "record/filled.h"
#include "record/text.h"
#include "roster/cell.h"

#include <algorithm>
#include <array>

namespace anze::roster {

namespace {

using record::fail;
using record::Result;

constexpr std::string_view decimal_digits = "0123456789";
constexpr std::size_t identity_digits = 17;  // and a check character

std::unexpected<record::Error> fail_for_exponent(std::string_view text) {
    return fail(record::filled("“{}”是电子表格把长号码变成的科学计数法，请把这一列设为文本格式后重新填写", text));
}

// GB 11643: the remainder of the weighted sum by 11 chooses the check character.
char identity_check_character(std::string_view number) {
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static_assert(weights.size() == identity_digits);
    int sum = 0;
    for (std::size_t i = 0; i < identity_digits; ++i)
        sum += (number[i] - '0') * weights[i];
    return std::string_view("10X98765432")[static_cast<std::size_t>(sum % 11)];
}

bool has_identity_form(std::string_view number) {
    return number.size() == identity_digits + 1 && number.find_first_not_of(decimal_digits) >= identity_digits &&
           (decimal_digits.contains(number.back()) || number.back() == 'X');
}

bool is_other_document(std::string_view number) {
    const auto is_letter = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto is_letter_or_digit = [&](char c) { return is_letter(c) || decimal_digits.contains(c); };
    return !number.empty() && is_letter(number.front()) && std::ranges::all_of(number, is_letter_or_digit);
}

}  // namespace

bool looks_like_spreadsheet_exponent(std::string_view text) {
    const std::size_t exponent = text.find_first_not_of("0123456789.");
    return exponent != std::string_view::npos && exponent > 0 && (text[exponent] == 'E' || text[exponent] == 'e') &&
           text.substr(exponent + 1).starts_with('+');
}

Result<std::string> read_long_number(std::string_view cell, std::size_t longest_characters) {
    std::string narrow = record::narrow(cell);
    std::erase(narrow, ' ');
    Result<std::string> text = read_text(narrow, longest_characters);
    if (text && looks_like_spreadsheet_exponent(*text))
        return fail_for_exponent(*text);
    return text;
}

Result<std::string> read_credit_code(std::string_view cell) {
    const std::string text = record::narrow(cell);
    if (looks_like_spreadsheet_exponent(text))
        return fail_for_exponent(text);
    return code::normalise_credit_code(text);
}

bool is_masked_number(std::string_view number) {
    return number.contains('*') && record::masked(number) == number;
}

Result<std::string> read_identity_number(std::string_view cell, std::size_t longest_characters) {
    Result<std::string> number = read_long_number(cell, longest_characters);
    if (!number || number->empty())
        return number;
    // The apostrophe with which a spreadsheet is told to keep the number as text.
    if (number->starts_with('\''))
        number->erase(0, 1);
    std::ranges::transform(*number, number->begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (is_other_document(*number) || is_masked_number(*number))
        return number;
    if (!has_identity_form(*number))
        return fail("不是 18 位的身份证号，请填写完整的号码");
    if (identity_check_character(*number) == number->back())
        return number;
    // A spreadsheet keeps fifteen digits of a number and puts zeros for the rest.
    if (number->ends_with("000"))
        return fail("身份证号的末三位多半被电子表格变成了 000，请把这一列设为文本格式后重新填写");
    return fail("身份证号的校验位不对，请核对");
}

}  // namespace anze::roster
