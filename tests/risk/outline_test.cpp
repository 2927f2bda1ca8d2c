#include "risk/four_colour_map.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using risk::Corner;
using risk::Outline;

namespace {

const Outline square{{{1000, 1000}, {5000, 1000}, {5000, 5000}, {1000, 5000}}};
// An L: its right upper part is not of it.
const Outline corner_shop{{{0, 0}, {4000, 0}, {4000, 4000}, {8000, 4000}, {8000, 8000}, {0, 8000}}};

}  // namespace

TEST_CASE("A point lies in the outline whose corners go around it") {
    CHECK(risk::contains(square, {3000, 3000}));
    CHECK_FALSE(risk::contains(square, {3000, 6000}));
    CHECK_FALSE(risk::contains(square, {6000, 3000}));
    CHECK(risk::contains(corner_shop, {2000, 2000}));
    CHECK(risk::contains(corner_shop, {6000, 6000}));
    CHECK_FALSE(risk::contains(corner_shop, {6000, 2000}));
    Outline turned = corner_shop;
    std::ranges::reverse(turned.corners);
    CHECK(risk::contains(turned, {6000, 6000}));
    CHECK_FALSE(risk::contains(turned, {6000, 2000}));
    CHECK_FALSE(risk::contains(Outline(), {0, 0}));
}

TEST_CASE("The name stands in the middle of the surface") {
    CHECK(risk::centre_of(square) == Corner{3000, 3000});
    Outline turned = square;
    std::ranges::reverse(turned.corners);
    CHECK(risk::centre_of(turned) == Corner{3000, 3000});
    CHECK(risk::centre_of(Outline{{{0, 0}, {600, 0}, {300, 900}}}) == Corner{300, 300});
    CHECK(risk::centre_of(Outline{{{0, 0}, {100, 100}, {200, 200}}}) == Corner{100, 100});
    CHECK(risk::centre_of(Outline()) == Corner{0, 0});
}

TEST_CASE("An outline is read back from JSON and from packed bytes; what is none is refused whole") {
    const auto json = record::Value<Outline>::to_json(square);
    CHECK(json.dump() == "[[1000,1000],[5000,1000],[5000,5000],[1000,5000]]");
    Outline read;
    REQUIRE(record::Value<Outline>::from_json(json, read));
    CHECK(read == square);
    record::Packer packer;
    record::Value<Outline>::pack(packer, square);
    const std::string bytes = packer.take();
    record::Unpacker unpacker(bytes);
    Outline unpacked;
    record::Value<Outline>::unpack(unpacker, unpacked);
    CHECK(unpacked == square);
    CHECK(unpacker.at_end());
    for (const char* wrong : {R"({"x":1})", "[[ 1 ]]", "[[ 1, 2, 3 ]]", "[[ 0, 0 ], [ 10001, 5 ]]", "[[ 0, -1 ]]",
                              "[[ 0.5, 1 ]]", "[ 1, 2 ]"}) {
        CAPTURE(wrong);
        CHECK_FALSE(record::Value<Outline>::from_json(record::Json::parse(wrong), read));
        CHECK(read == square);
    }
}

TEST_CASE("A floor plan without its picture is no map", "[6.2.1.2]") {
    CHECK(risk::floor_plan_gaps({.name = "总平面"}).size() == 1);
    CHECK(risk::floor_plan_gaps({.name = "总平面", .pictures = {{.sha256 = "a"}}}).empty());
}
