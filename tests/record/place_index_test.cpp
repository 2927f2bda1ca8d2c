#include "record/place_index.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using anze::record::PlaceIndex;

namespace {

std::optional<std::uint32_t> find(const PlaceIndex& index, const std::vector<std::string>& list,
                                  const std::string& wanted, std::size_t hash) {
    return index.find(hash, [&](std::uint32_t at) { return list[at] == wanted; });
}

}  // namespace

TEST_CASE("Every place is found by what stands there, and nothing else") {
    PlaceIndex index;
    std::vector<std::string> list;
    const std::hash<std::string> hash;
    CHECK_FALSE(find(index, list, "0", hash("0")));
    for (std::uint32_t at = 0; at < 5000; ++at) {
        list.push_back(std::to_string(at));
        index.add(at, hash(list.back()));
    }
    for (std::uint32_t at = 0; at < 5000; ++at)
        CHECK(find(index, list, std::to_string(at), hash(std::to_string(at))) == at);
    CHECK_FALSE(find(index, list, "5000", hash("5000")));
}

TEST_CASE("What has one hash is told apart by what it is, before and after growing, and in a copy") {
    PlaceIndex index;
    const std::vector<std::string> list{"一", "二", "三", "四", "五", "六", "七", "八"};
    constexpr std::size_t one_hash = 7;
    for (std::uint32_t at = 0; at < list.size(); ++at)
        index.add(at, one_hash);
    index.reserve(1000);
    const PlaceIndex copy = index;
    for (std::uint32_t at = 0; at < list.size(); ++at) {
        CHECK(find(index, list, list[at], one_hash) == at);
        CHECK(find(copy, list, list[at], one_hash) == at);
    }
    CHECK_FALSE(find(index, list, "九", one_hash));
}
