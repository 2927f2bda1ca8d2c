#include "record/sample.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze::record;
using namespace anze::test;

namespace {

constexpr std::string_view full_text =
    R"({"title":"一二三四","done":true,"people":0,"price":-123450,"colour":"blue","names":["陈静","林䶮"],)"
    R"("rows":[{"name":"甲","count":3},{"name":"乙"}],)"
    R"("photos":[{"sha256":"ab","media_type":"image/jpeg","name":"1.jpg","size_bytes":7}]})";

bool reads(std::string_view json) {
    Sample value;
    return Value<Sample>::from_json(parse_json(json).value(), value);
}

}  // namespace

TEST_CASE("The table knows keys, labels and places of the members") {
    STATIC_REQUIRE(field_count<Sample> == 8);
    STATIC_REQUIRE(key_of(&Sample::price) == "price");
    STATIC_REQUIRE(label_of(&Sample::colour) == "颜色");
    STATIC_REQUIRE(index_of(&Sample::names) == 5);
}

TEST_CASE("A record is written as JSON in the table's order and read back") {
    const Sample sample = full_sample();
    REQUIRE(to_text(Value<Sample>::to_json(sample)) == full_text);
    Sample read;
    REQUIRE(Value<Sample>::from_json(parse_json(full_text).value(), read));
    REQUIRE(read == sample);
    REQUIRE(to_text(Value<Sample>::to_json(Sample{})) == "{}");
}

TEST_CASE("A member of the wrong kind is not read") {
    const std::string_view wrong =
        GENERATE(R"({"title":1})", R"({"done":"是"})", R"({"people":-1})", R"({"people":"7"})", R"({"price":true})",
                 R"({"colour":"green"})", R"({"colour":1})", R"({"names":"陈静"})", R"({"names":[true]})",
                 R"({"rows":[{"count":"3"}]})", R"([])");
    CAPTURE(wrong);
    CHECK_FALSE(reads(wrong));
}

TEST_CASE("null takes a value away, and members of newer versions do not disturb") {
    CHECK(reads(R"({"people":null,"price":null,"colour":null,"newer":{"a":[]}})"));
}

TEST_CASE("A record is packed and unpacked") {
    const Sample sample = GENERATE(Sample{}, full_sample());
    Packer packer;
    Value<Sample>::pack(packer, sample);
    const std::string bytes = packer.take();
    Unpacker unpacker(bytes);
    Sample read;
    Value<Sample>::unpack(unpacker, read);
    REQUIRE_FALSE(unpacker.failed());
    REQUIRE(unpacker.at_end());
    REQUIRE(read == sample);
}

TEST_CASE("Packed bytes cut short anywhere are found out") {
    Packer packer;
    Value<Sample>::pack(packer, full_sample());
    packer.text("end");
    const std::string bytes = packer.take();
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        Unpacker unpacker(std::string_view(bytes).substr(0, length));
        Sample read;
        Value<Sample>::unpack(unpacker, read);
        const std::string_view end = unpacker.text();
        CAPTURE(length);
        CHECK((unpacker.failed() || end != "end"));
    }
}

TEST_CASE("A record says in words what it holds") {
    CHECK(Value<Sample>::text(full_sample()) == "一二三四 是 0 -1,234.50 蓝 陈静、林䶮 甲 3、乙 ab image/jpeg 1.jpg 7");
}

TEST_CASE("Attachments are found in whatever field they lie") {
    std::vector<std::string> found;
    for (const Attachment& each : attachments_of(full_sample()))
        found.push_back(each.sha256);
    CHECK(found == std::vector<std::string>{"ab"});
}
