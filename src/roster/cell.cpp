#include "roster/cell.h"

#include "calendar/written_date.h"
#include "code/enterprise_size.h"
#include "record/filled.h"
#include "record/text.h"
#include "roster/chinese_amount.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace anze::roster {

namespace {

using calendar::Date;
using record::fail;
using record::Result;

constexpr std::string_view replacement_character = "\uFFFD";

bool is_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::string without_suffix(std::string text, std::string_view suffix) {
    if (text.ends_with(suffix))
        text.resize(text.size() - suffix.size());
    return text;
}

// Without blanks of any width at both ends.
std::string_view trimmed(std::string_view text) {
    constexpr std::array<std::string_view, 6> blanks{" ", "\t", "\r", "\n", "\u3000", "\u00A0"};
    const auto blank_at = [&](auto is_at_end) { return std::ranges::find_if(blanks, is_at_end); };
    while (true) {
        const auto before = blank_at([&](std::string_view blank) { return text.starts_with(blank); });
        if (before != blanks.end())
            text.remove_prefix(before->size());
        const auto behind = blank_at([&](std::string_view blank) { return text.ends_with(blank); });
        if (behind != blanks.end())
            text.remove_suffix(behind->size());
        if (before == blanks.end() && behind == blanks.end())
            return text;
    }
}

// 1,200 and 12,345.67 but not 1,2: there somebody meant something else.
Result<std::string> without_thousands_separators(std::string_view cell) {
    std::string text = record::narrow(cell);
    if (!text.contains(','))
        return text;
    const std::string_view whole = std::string_view(text).substr(0, text.find('.'));
    std::size_t group = 0;
    for (std::size_t i = whole.size(); i-- > 0;) {
        const bool separator = whole[i] == ',';
        const bool belongs_here = group == 3;
        if (separator != belongs_here || (separator && i == 0)) {
            return fail(record::filled("“{}”里的逗号不在千位上，请写成 12,000 或 12000", trimmed(cell)));
        }
        group = separator ? 0 : group + 1;
    }
    std::string digits = text;
    std::erase(digits, ',');
    return digits;
}

// "2026-05-24 23:59:59" and "2026-05-24T00:00": the day is what counts.
std::string_view without_time(std::string_view text) {
    const std::size_t blank = text.find_first_of(" T");
    const bool has_time = blank != std::string_view::npos && text.substr(blank).contains(':');
    return has_time ? text.substr(0, blank) : text;
}

// A spreadsheet's day 1 is 1900-01-01 and it believes in a 29 February 1900; from March 1900 on the distance is fixed.
constexpr int spreadsheet_day_of_1970 = 25'569;

}  // namespace

Result<std::string> read_text(std::string_view cell, std::size_t longest_characters) {
    std::string_view text = trimmed(cell);
    if (text.size() >= 2 && text[0] == '\'' && std::string_view("=+-@").contains(text[1]))
        text.remove_prefix(1);
    if (text.contains(replacement_character)) {
        return fail(record::filled("“{}”里有不能识别的字，请核对文件的编码或重新填写", text));
    }
    if (record::character_count(text) > longest_characters) {
        return fail(record::filled("最多 {} 字，这里是 {} 字", longest_characters, record::character_count(text)));
    }
    const auto is_control = [](char character) { return static_cast<unsigned char>(character) < 0x20; };
    if (std::ranges::none_of(text, is_control))
        return std::string(text);
    std::string line;
    for (const char character : text) {
        if (!is_control(character))
            line.push_back(character);
        else if (!line.ends_with(' '))
            line.push_back(' ');
    }
    return line;
}

Result<std::string> read_person_name(std::string_view cell, std::size_t longest_characters) {
    std::string name = record::narrow(cell);
    if (name.contains(':'))
        return fail(record::filled("“{}”不像姓名，多半是表外的说明，请删去这一行", trimmed(cell)));
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::none_of(name, [&](char c) { return is_ascii(c) && c != ' '; }))
        std::erase(name, ' ');
    return read_text(name, longest_characters);
}

Result<Date> read_date(std::string_view cell) {
    const std::string whole = record::narrow(cell);
    if (whole.empty())
        return Date{};
    std::string text(without_time(whole));
    std::erase(text, ' ');
    if (text.size() == 5 && is_digits(text)) {
        return calendar::date_of_day_number(number(text) - spreadsheet_day_of_1970);
    }
    return calendar::read_written_date(text);
}

Result<record::Count> read_count(std::string_view cell) {
    Result<std::string> text = without_thousands_separators(without_suffix(record::narrow(cell), "人"));
    if (!text)
        return std::unexpected(text.error());
    if (text->empty())
        return record::Count{};
    if (!is_digits(*text) || text->size() > 9) {
        return fail(record::filled("“{}”不是人数，请写成整数，例如 120", trimmed(cell)));
    }
    return record::Count{number(*text)};
}

Result<record::Money> read_money(std::string_view cell) {
    std::string text = without_suffix(record::narrow(cell), "元");
    for (const std::string_view sign : {"¥", "￥"}) {
        if (text.starts_with(sign))
            text.erase(0, sign.size());
    }
    if (const auto amount = read_chinese_amount(cell)) {
        return fail(record::filled("“{}”是大写金额，请写成数字 {}.{}", trimmed(cell), amount->fen / 100,
                                   record::digits(amount->fen % 100, 2)));
    }
    const Result<std::string> digits = without_thousands_separators(text);
    if (!digits)
        return std::unexpected(digits.error());
    if (digits->starts_with('-'))
        return fail(record::filled("金额“{}”不能是负数，请核对", trimmed(cell)));
    const Result<record::Money> money = record::parse_money(*digits);
    if (!money) {
        return fail(
            record::filled("“{}”不是能识别的金额，请写成以元为单位、最多两位小数的数字，例如 12000.00", trimmed(cell)));
    }
    return money;
}

Result<std::string> read_ten_thousand_yuan(std::string_view cell) {
    const Result<std::string> digits = without_thousands_separators(without_suffix(record::narrow(cell), "万元"));
    if (!digits)
        return std::unexpected(digits.error());
    const Result<record::Money> money = code::parse_ten_thousand_yuan(*digits);
    if (!money)
        return std::unexpected(money.error());
    return code::ten_thousand_yuan_text(*money);
}

}  // namespace anze::roster
