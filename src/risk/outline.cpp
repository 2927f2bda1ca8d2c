#include "risk/outline.h"

#include <algorithm>

namespace anze::risk {
namespace {

// Calls back with each edge.
void each_edge(const Outline& outline, const auto& call) {
    for (std::size_t at = 0; at < outline.corners.size(); ++at)
        call(outline.corners[at], outline.corners[(at + 1) % outline.corners.size()]);
}

Corner mean_of(const Outline& outline) {
    std::int64_t x = 0;
    std::int64_t y = 0;
    for (const Corner& each : outline.corners) {
        x += each.x;
        y += each.y;
    }
    const auto count = std::max<std::int64_t>(1, std::ssize(outline.corners));
    return {static_cast<std::int32_t>(x / count), static_cast<std::int32_t>(y / count)};
}

}  // namespace

bool contains(const Outline& outline, Corner point) {
    bool is_inside = false;
    each_edge(outline, [&](Corner from, Corner to) {
        if ((from.y > point.y) == (to.y > point.y))
            return;
        const std::int64_t left = std::int64_t{to.x - from.x} * (point.y - from.y);
        const std::int64_t right = std::int64_t{point.x - from.x} * (to.y - from.y);
        const bool crosses = to.y > from.y ? right < left : right > left;
        is_inside = is_inside != crosses;
    });
    return is_inside;
}

Corner centre_of(const Outline& outline) {
    std::int64_t twice_surface = 0;
    std::int64_t x = 0;
    std::int64_t y = 0;
    each_edge(outline, [&](Corner from, Corner to) {
        const std::int64_t cross = std::int64_t{from.x} * to.y - std::int64_t{to.x} * from.y;
        twice_surface += cross;
        x += (from.x + to.x) * cross;
        y += (from.y + to.y) * cross;
    });
    if (twice_surface == 0)
        return mean_of(outline);
    return {static_cast<std::int32_t>(x / (3 * twice_surface)), static_cast<std::int32_t>(y / (3 * twice_surface))};
}

}  // namespace anze::risk

namespace anze::record {

using risk::Corner;
using risk::Outline;

Json Value<Outline>::to_json(const Outline& value) {
    Json list = Json::array();
    for (const Corner& each : value.corners)
        list.push_back(Json::array({each.x, each.y}));
    return list;
}

bool Value<Outline>::from_json(const Json& json, Outline& value) {
    if (!json.is_array())
        return false;
    Outline read;
    for (const Json& each : json) {
        if (!each.is_array() || each.size() != 2 || !each[0].is_number_integer() || !each[1].is_number_integer())
            return false;
        const auto x = each[0].get<std::int64_t>();
        const auto y = each[1].get<std::int64_t>();
        if (std::min(x, y) < 0 || std::max(x, y) > risk::outline_unit)
            return false;
        read.corners.push_back({static_cast<std::int32_t>(x), static_cast<std::int32_t>(y)});
    }
    value = std::move(read);
    return true;
}

std::string Value<Outline>::text(const Outline& value) {
    return value.is_set() ? std::to_string(value.corners.size()) + " 个顶点" : std::string();
}

void Value<Outline>::pack(Packer& packer, const Outline& value) {
    packer.number(value.corners.size());
    for (const Corner& each : value.corners) {
        packer.number(static_cast<std::uint64_t>(each.x));
        packer.number(static_cast<std::uint64_t>(each.y));
    }
}

void Value<Outline>::unpack(Unpacker& unpacker, Outline& value) {
    const std::uint64_t size = unpacker.number();
    if (size > unpacker.left())
        return;
    value.corners.resize(static_cast<std::size_t>(size));
    for (Corner& each : value.corners) {
        each.x = static_cast<std::int32_t>(unpacker.number());
        each.y = static_cast<std::int32_t>(unpacker.number());
    }
}

}  // namespace anze::record
