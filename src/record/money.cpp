#include "record/money.h"

#include "record/text.h"

#include <charconv>

namespace anze::record {

Result<Money> parse_money(std::string_view text) {
    std::string digits;
    for (const char c : narrow(text)) {
        if (c != ',')
            digits.push_back(c);
    }
    if (digits.empty())
        return Money{};
    const auto refused = [&] {
        return fail("金额“" + std::string(text) + "”不能识别，请写成以元为单位的数字，例如 12000.00");
    };
    const bool negative = digits.front() == '-';
    if (negative)
        digits.erase(0, 1);
    const std::size_t point = digits.find('.');
    std::string fraction = point == std::string::npos ? "" : digits.substr(point + 1);
    const std::string whole = digits.substr(0, point);
    if (whole.empty() || whole.size() > 13 || fraction.size() > 2)
        return refused();
    fraction.resize(2, '0');
    const std::string all = whole + fraction;
    if (all.find_first_not_of("0123456789") != std::string::npos)
        return refused();
    std::int64_t fen = 0;
    std::from_chars(all.data(), all.data() + all.size(), fen);
    return money_of_fen(negative ? -fen : fen);
}

std::string money_text(Money value) {
    if (!value.filled)
        return {};
    const bool negative = value.fen < 0;
    const std::int64_t fen = negative ? -value.fen : value.fen;
    std::string whole = std::to_string(fen / 100);
    for (std::ptrdiff_t at = std::ssize(whole) - 3; at > 0; at -= 3)
        whole.insert(static_cast<std::size_t>(at), ",");
    const std::string cents = std::to_string(fen % 100);
    return (negative ? "-" : "") + whole + (cents.size() < 2 ? ".0" : ".") + cents;
}

}  // namespace anze::record
