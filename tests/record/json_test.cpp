#include "record/json.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze::record;

namespace {

std::string nested(std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
}

std::string refusal(std::string_view text) {
    const auto parsed = parse_json(text);
    return parsed ? std::string() : parsed.error().message;
}

}  // namespace

TEST_CASE("JSON keeps its members in their order and its text as it is") {
    const std::string text = R"({"z":1,"a":[true,null,-9007199254740991,"𠮷\n"],"m":{}})";
    REQUIRE(to_text(parse_json(text).value()) == text);
}

TEST_CASE("Whatever two readers could read in two ways is refused with its own message") {
    struct Case {
        std::string text;
        std::string message;
    };
    const auto each = GENERATE(
        Case{R"({"a":1,"a":2})", "JSON 中成员 \"a\" 重复出现"},
        Case{R"([{"b":{"a":1,"a":1}}])", "JSON 中成员 \"a\" 重复出现"},
        Case{R"({"a":1,"\u0061":2})", "JSON 中成员 \"a\" 重复出现"}, Case{"1.5", "JSON 中的数必须是整数，这里是 1.5"},
        Case{"1e3", "JSON 中的数必须是整数，这里是 1e3"}, Case{"9007199254740992", "JSON 中的整数超出范围（2^53-1）"},
        Case{"-9007199254740992", "JSON 中的整数超出范围（2^53-1）"},
        Case{"99999999999999999999", "JSON 中的数必须是整数，这里是 99999999999999999999"},
        Case{R"("\ud800")", "JSON 中有不成对的代理码（lone surrogate）"},
        Case{R"("\udc00\ud800")", "JSON 中有不成对的代理码（lone surrogate）"},
        Case{R"({"\ud83d":1})", "JSON 中有不成对的代理码（lone surrogate）"}, Case{"\"\xFF\"", "JSON 不是合法的 UTF-8"},
        Case{"\"\xED\xA0\x80\"", "JSON 不是合法的 UTF-8"}, Case{"\"\xC0\xAF\"", "JSON 不是合法的 UTF-8"},
        Case{"{} x", "JSON 结束之后还有多余的字节"}, Case{"{}{}", "JSON 结束之后还有多余的字节"},
        Case{std::string("{}\0", 3), "JSON 中有零字节"}, Case{"\xEF\xBB\xBF{}", "JSON 开头不能有 BOM"},
        Case{nested(17), "JSON 嵌套超过 16 层"}, Case{std::string(100'000, '['), "JSON 嵌套超过 16 层"},
        Case{"", "JSON 格式有错"}, Case{"{", "JSON 格式有错"}, Case{"[1,]", "JSON 格式有错"},
        Case{"{'a':1}", "JSON 格式有错"}, Case{"NaN", "JSON 格式有错"}, Case{"01", "JSON 结束之后还有多余的字节"},
        Case{"\"\t\"", "JSON 格式有错"});
    CAPTURE(each.text.substr(0, 60));
    CHECK(refusal(each.text) == each.message);
}

TEST_CASE("The limits are those that were asked for") {
    CHECK(refusal(nested(16)).empty());
    CHECK(parse_json("[[null]]", {.depth = 1}).error().message == "JSON 嵌套超过 1 层");
    CHECK(parse_json("[1,2]", {.bytes = 4}).error().message == "JSON 过大");
}

// Members are looked up one after the other; without a limit a file of a few megabytes would hold the page for minutes.
TEST_CASE("An object with absurdly many members is refused") {
    std::string text = "{";
    for (int at = 0; at < 6000; ++at)
        text += (at == 0 ? "\"m" : ",\"m") + std::to_string(at) + "\":0";
    CHECK(refusal(text + "}") == "JSON 中一个对象的成员超过 5000 个");
}

TEST_CASE("Members are read only as what they are") {
    const Json object = parse_json(R"({"text":"一","number":7,"list":[]})").value();
    CHECK(text_member(object, "text") == "一");
    CHECK(integer_member(object, "number") == 7);
    CHECK_FALSE(text_member(object, "number"));
    CHECK_FALSE(integer_member(object, "text"));
    CHECK_FALSE(text_member(object, "missing"));
    CHECK(member(object, "list")->is_array());
    CHECK(member(Json::array(), "text") == nullptr);
}
