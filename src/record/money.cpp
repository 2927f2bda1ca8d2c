#include "record/money.h"

#include "record/decimal.h"
#include "record/text.h"

namespace anze::record {

Result<Money> parse_money(std::string_view text) {
    std::string digits = narrow(text);
    std::erase(digits, ',');
    if (digits.empty())
        return Money{};
    const bool negative = digits.front() == '-';
    if (negative)
        digits.erase(0, 1);
    const auto fen = read_hundredths(digits);
    if (!fen)
        return fail("金额“" + std::string(text) + "”不能识别，请写成以元为单位的数字，例如 12000.00");
    return money_of_fen(negative ? -*fen : *fen);
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

Result<void> Value<Money>::read(std::string_view written, Money& value) {
    const auto read = parse_money(written);
    if (!read)
        return std::unexpected(read.error());
    value = *read;
    return {};
}

}  // namespace anze::record
