// A record with one field of each kind, for the tests of the table's readers.
#pragma once

#include "record/attachment.h"
#include "record/check.h"
#include "record/difference.h"
#include "record/money.h"

namespace anze::test {

enum class Colour : std::uint8_t { none, red, blue };

struct Row {
    std::string name = {};
    record::Count count = {};
    bool operator==(const Row&) const = default;
};

struct Sample {
    std::string title = {};
    bool done = false;
    record::Count people = {};
    record::Money price = {};
    Colour colour = Colour::none;
    std::vector<std::string> names = {};
    std::vector<Row> rows = {};
    std::vector<record::Attachment> photos = {};
    bool operator==(const Sample&) const = default;
};

}  // namespace anze::test

namespace anze::record {

template <>
struct Choices<test::Colour> {
    static constexpr std::array list{Choice{test::Colour::red, "red", "红"}, Choice{test::Colour::blue, "blue", "蓝"}};
};

template <>
inline constexpr auto fields<test::Row> = std::tuple{
    field(&test::Row::name, "name", "名称"),
    field(&test::Row::count, "count", "数量"),
};
static_assert(covers_every_member<test::Row>);

template <>
inline constexpr auto fields<test::Sample> = std::tuple{
    field(&test::Sample::title, "title", "标题").required().longest(4),
    field(&test::Sample::done, "done", "完成"),
    field(&test::Sample::people, "people", "人数").required(),
    field(&test::Sample::price, "price", "价格"),
    field(&test::Sample::colour, "colour", "颜色").required(),
    field(&test::Sample::names, "names", "姓名"),
    field(&test::Sample::rows, "rows", "行"),
    field(&test::Sample::photos, "photos", "照片"),
};
static_assert(covers_every_member<test::Sample>);

}  // namespace anze::record

namespace anze::test {

inline Sample full_sample() {
    return {.title = "一二三四",
            .done = true,
            .people = {0},
            .price = record::money_of_fen(-123'450),
            .colour = Colour::blue,
            .names = {"陈静", "林䶮"},
            .rows = {{"甲", {3}}, {"乙", {}}},
            .photos = {{.sha256 = "ab", .media_type = "image/jpeg", .name = "1.jpg", .size_bytes = {7}}}};
}

}  // namespace anze::test
