// An exact number of at most two decimals, kept in hundredths: shares in percent, points. No fractions anywhere.
#pragma once

#include "record/value.h"

namespace anze::record {

// Like a count, it is never less than nothing: -1 is not filled in.
struct Decimal {
    std::int64_t hundredths = -1;
    auto operator<=>(const Decimal&) const = default;
    constexpr bool is_set() const { return hundredths >= 0; }
};

constexpr Decimal decimal_of(std::int64_t whole, std::int64_t hundredths = 0) {
    return {whole * 100 + hundredths};
}

// 1250 of "12.5"; nothing where it is anything else than digits with at most two decimals.
std::optional<std::int64_t> read_hundredths(std::string_view digits);

// "2.5", "1,234.50", full-width digits. Refused with what to write instead.
[[nodiscard]] Result<Decimal> parse_decimal(std::string_view text);

// "2.5", "21"; empty when not filled in.
std::string decimal_text(Decimal value);

template <>
struct Value<Decimal> {
    static bool is_set(Decimal value) { return value.is_set(); }
    static Json to_json(Decimal value) { return value.is_set() ? Json(decimal_text(value)) : Json(nullptr); }
    // A whole number, too: what was a count before it could have decimals.
    static bool from_json(const Json& json, Decimal& value);
    static std::string text(Decimal value) { return decimal_text(value); }
    static std::int64_t rank(Decimal value) { return value.hundredths; }
    static Result<void> read(std::string_view written, Decimal& value);
    static void pack(Packer& packer, Decimal value) { packer.number(static_cast<std::uint64_t>(value.hundredths + 1)); }
    static void unpack(Unpacker& unpacker, Decimal& value) {
        value.hundredths = static_cast<std::int64_t>(unpacker.number()) - 1;
    }
};

}  // namespace anze::record
