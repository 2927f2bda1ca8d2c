// An amount of money in fen; no fractions anywhere.
#pragma once

#include "record/value.h"

namespace anze::record {

struct Money {
    std::int64_t fen = 0;
    bool filled = false;  // 0.00 元 filled in by a person is not the same as nothing filled in
    auto operator<=>(const Money&) const = default;
};

inline Money money_of_fen(std::int64_t fen) {
    return {fen, true};
}

// "1234.5", "1,234.50", full-width digits; at most two decimals. Refused with what to write instead.
Result<Money> parse_money(std::string_view text);

// "1,234.50"; empty when not filled in.
std::string money_text(Money value);

template <>
struct Value<Money> {
    static bool is_set(Money value) { return value.filled; }
    static Json to_json(Money value) { return value.filled ? Json(value.fen) : Json(nullptr); }
    static bool from_json(const Json& json, Money& value) {
        if (json.is_null())
            value = {};
        else if (json.is_number_integer())
            value = money_of_fen(json.get<std::int64_t>());
        else
            return false;
        return true;
    }
    static std::string text(Money value) { return money_text(value); }
    static std::int64_t rank(Money value) { return value.fen; }
    static Result<void> read(std::string_view written, Money& value);
    static void pack(Packer& packer, Money value) {
        packer.number(value.filled ? 1 : 0);
        packer.number(static_cast<std::uint64_t>(value.fen));
    }
    static void unpack(Unpacker& unpacker, Money& value) {
        value.filled = unpacker.number() != 0;
        value.fen = static_cast<std::int64_t>(unpacker.number());
    }
};

}  // namespace anze::record
