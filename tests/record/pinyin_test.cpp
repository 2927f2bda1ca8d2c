#include "ledger/ledger.h"
#include "record/pinyin.h"
#include "record/text.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;

namespace {

constexpr std::array<std::string_view, 4> results{"符合", "不符合", "不适用", "配电箱"};

std::vector<std::string_view> found(std::string_view typed, std::span<const std::string_view> labels = results) {
    std::vector<std::string_view> all;
    for (const std::size_t at : record::labels_for(typed, labels))
        all.push_back(labels[at]);
    return all;
}
using Labels = std::vector<std::string_view>;

}  // namespace

TEST_CASE("A label is found by the first letters of its Pinyin") {
    CHECK(found("pdx") == Labels{"配电箱"});
    CHECK(found("PDX") == Labels{"配电箱"});
    CHECK(found("ｂｆ") == Labels{"不符合"});
    CHECK(found("b") == Labels{"不符合", "不适用"});
    CHECK(found("bx").empty());
}

TEST_CASE("A label is found by its beginning, else by what it holds") {
    CHECK(found("不") == Labels{"不符合", "不适用"});
    CHECK(found("符合") == Labels{"符合"});
    CHECK(found("适用") == Labels{"不适用"});
    CHECK(found("dx") == Labels{"配电箱"});
    CHECK(found("").empty());
}

TEST_CASE("Marks need no letter") {
    constexpr std::array<std::string_view, 2> labels{"a) 中级及以上注册安全工程师", "高处坠落（含临边）"};
    CHECK(found("azj", labels) == Labels{labels[0]});
    CHECK(found("zjjys", labels) == Labels{labels[0]});
    CHECK(found("gczlhl", labels) == Labels{labels[1]});
}

TEST_CASE("A text is found by what stands anywhere in it") {
    CHECK(record::holds_typed("冷库配电箱前堆放杂物", "pdx"));
    CHECK(record::holds_typed("冷库配电箱前堆放杂物", "PDXQ"));
    CHECK(record::holds_typed("冷库配电箱前堆放杂物", " 配电 "));
    CHECK(record::holds_typed("冷库配电箱前堆放杂物", ""));
    CHECK_FALSE(record::holds_typed("冷库配电箱前堆放杂物", "pxd"));
    CHECK_FALSE(record::holds_typed("", "p"));
}

TEST_CASE("Every choice of every record can be typed by letters") {
    const ledger::Ledger ledger;
    for (const auto& table : ledger.tables()) {
        for (const record::FieldFace& field : table->face().fields) {
            for (const std::string_view label : field.value->choices) {
                for (std::size_t at = 0; at < label.size(); ++at) {
                    if (record::continues_character(label[at]) || static_cast<unsigned char>(label[at]) < 0x80)
                        continue;
                    std::size_t end = at + 1;
                    while (end < label.size() && record::continues_character(label[end]))
                        ++end;
                    const std::string_view character = label.substr(at, end - at);
                    bool has_letter = character >= "\xEF\xB8\x80" || character < "\xE4\xB8\x80";  // no mark is a word
                    for (char letter = 'a'; letter <= 'z' && !has_letter; ++letter)
                        has_letter = record::begins_with_typed(character, std::string(1, letter));
                    INFO(label << ": " << character);
                    CHECK(has_letter);
                }
            }
        }
    }
}
