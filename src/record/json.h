// Strict JSON: what RFC 8259 leaves open is refused, so that two readers never see two things in the same bytes.
#pragma once

#include "record/error.h"

#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace anze::record {

using Json = nlohmann::ordered_json;

struct JsonLimits {
    std::size_t depth = 16;
    std::size_t members = 5000;  // of one object: they are looked up one after the other
    std::size_t bytes = std::size_t{512} * 1024 * 1024;
};

// One JSON text, nothing behind it. Refused: bytes that are not UTF-8, lone surrogates, a member twice at any depth,
// fractions and exponents, integers beyond 2^53-1, nesting and members beyond the limits.
Result<Json> parse_json(std::string_view text, JsonLimits limits = {});

// Shortest form, UTF-8 kept as it is; members in the order they were added.
std::string to_text(const Json& value);

// The member if the value is an object that has it.
const Json* member(const Json& object, std::string_view key);

// The member as text, number or truth; empty optional when missing or of another kind.
std::optional<std::string> text_member(const Json& object, std::string_view key);
std::optional<std::int64_t> integer_member(const Json& object, std::string_view key);

}  // namespace anze::record
