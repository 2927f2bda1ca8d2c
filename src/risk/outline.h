// The outline of an area on a floor plan: corners in ten-thousandths of the picture's width and height, from its upper
// left corner.
#pragma once

#include "record/value.h"

namespace anze::risk {

struct Corner {
    std::int32_t x = 0;
    std::int32_t y = 0;
    bool operator==(const Corner&) const = default;
};

inline constexpr std::int32_t outline_unit = 10'000;
inline constexpr std::size_t fewest_corners = 3;

struct Outline {
    std::vector<Corner> corners = {};
    bool operator==(const Outline&) const = default;
    bool is_set() const { return corners.size() >= fewest_corners; }
};

bool contains(const Outline& outline, Corner point);

// Where a name can stand: the centre of the area's surface; of the corners where it has none.
Corner centre_of(const Outline& outline);

}  // namespace anze::risk

namespace anze::record {

// As JSON a list of [x, y].
template <>
struct Value<risk::Outline> {
    static bool is_set(const risk::Outline& value) { return value.is_set(); }
    static Json to_json(const risk::Outline& value);
    static bool from_json(const Json& json, risk::Outline& value);
    static std::string text(const risk::Outline& value);
    static void pack(Packer& packer, const risk::Outline& value);
    static void unpack(Unpacker& unpacker, risk::Outline& value);
};

}  // namespace anze::record
