#include "record/decimal.h"

#include "record/text.h"

#include <charconv>

namespace anze::record {

std::optional<std::int64_t> read_hundredths(std::string_view digits) {
    constexpr std::size_t whole_digits_at_most = 13;
    const std::size_t point = digits.find('.');
    std::string fraction(point == std::string_view::npos ? "" : digits.substr(point + 1));
    const std::string_view whole = digits.substr(0, point);
    if (whole.empty() || whole.size() > whole_digits_at_most || fraction.size() > 2)
        return std::nullopt;
    fraction.resize(2, '0');
    const std::string all = std::string(whole) + fraction;
    if (all.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    std::int64_t hundredths = 0;
    std::from_chars(all.data(), all.data() + all.size(), hundredths);
    return hundredths;
}

Result<Decimal> parse_decimal(std::string_view text) {
    std::string digits = narrow(text);
    std::erase(digits, ',');
    if (digits.empty())
        return Decimal{};
    const auto hundredths = read_hundredths(digits);
    if (!hundredths)
        return fail("“" + std::string(text) + "”不是能识别的数，请写成数字，最多两位小数，例如 2.5");
    return Decimal{*hundredths};
}

std::string decimal_text(Decimal value) {
    if (!value.is_set())
        return {};
    std::string text = std::to_string(value.hundredths / 100);
    const std::int64_t rest = value.hundredths % 100;
    if (rest == 0)
        return text;
    text += rest < 10 ? ".0" : ".";
    return text + std::to_string(rest % 10 == 0 ? rest / 10 : rest);
}

bool Value<Decimal>::from_json(const Json& json, Decimal& value) {
    std::optional<std::int64_t> hundredths;
    if (json.is_null())
        hundredths = Decimal{}.hundredths;
    else if (json.is_string())
        hundredths = read_hundredths(json.get_ref<const std::string&>());
    else if (json.is_number_integer() && json.get<std::int64_t>() >= 0)
        hundredths = decimal_of(json.get<std::int64_t>()).hundredths;
    if (hundredths)
        value.hundredths = *hundredths;
    return hundredths.has_value();
}

Result<void> Value<Decimal>::read(std::string_view written, Decimal& value) {
    const auto read = parse_decimal(written);
    if (!read)
        return std::unexpected(read.error());
    value = *read;
    return {};
}

}  // namespace anze::record
