#include "journal/devices.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze;
using namespace anze::journal;
using namespace anze::test;

namespace {

constexpr std::string_view header = R"({"alg":"EdDSA","typ":"anze-operation+jws"})";

std::string payload() {
    return R"({"v":1,"stream":"unit/one","device":")" + key_number(1).device_id() +
           R"(","seq":1,"prev":null,"deps":[],"time":"2026-10-28T04:00:00Z","actor":"王建国","type":"insured_unit",)"
           R"("id":"one","set":{"name":"成都𠮷祥食品有限公司"},"supersedes":{}})";
}

std::string payload_with(std::string_view part, std::string_view instead) {
    std::string text = payload();
    const std::size_t at = text.find(part);
    REQUIRE(at != std::string::npos);
    return text.replace(at, part.size(), instead);
}

std::string refusal(std::string jws) {
    const auto decoded = decode(std::move(jws));
    return decoded ? "accepted" : decoded.error().message;
}

std::string refusal_of_payload(std::string_view text) {
    return refusal(jws_of(key_number(1), header, text));
}

const std::string digest = crypto::base64url(crypto::sha256("any"));

}  // namespace

TEST_CASE("An operation is written and read as the format says") {
    Operation operation{.stream = "unit/one",
                        .time_seconds = noon_seconds,
                        .actor = "王建国",
                        .type = "insured_unit",
                        .id = "one",
                        .set = {{"name", "成都𠮷祥食品有限公司"}}};
    const SignedOperation made = sign(operation, key_number(1));
    CHECK(made.jws == jws_of(key_number(1), header, payload()));
    CHECK(made.id == crypto::sha256(made.jws.substr(0, made.jws.rfind('.'))));
    const auto read = decode(made.jws);
    REQUIRE(read);
    CHECK(read->id == made.id);
    CHECK(read->jws == made.jws);
    CHECK(read->operation.device == key_number(1).device_id());
    CHECK(read->operation.set == operation.set);
    CHECK(SignatureChecker().is_right(*read));
}

TEST_CASE("Links to other operations come back as they were written") {
    const OperationId one = crypto::sha256("one");
    const OperationId two = crypto::sha256("two");
    const Operation operation{.stream = service_one,
                              .seq = 2,
                              .prev = one,
                              .deps = {two},
                              .time_seconds = noon_seconds,
                              .type = "visit",
                              .id = "v",
                              .set = {{"planned_time", "9:00"}},
                              .supersedes = {{"planned_time", {one, two}}}};
    const auto read = decode(sign(operation, key_number(1)).jws).value().operation;
    CHECK(read.seq == 2);
    CHECK(read.prev == one);
    CHECK(read.deps == operation.deps);
    CHECK(read.supersedes == operation.supersedes);
}

TEST_CASE("An operation under a header that is not ours is refused with its own message") {
    struct Case {
        std::string_view header;
        std::string_view message;
    };
    const auto each =
        GENERATE(Case{R"({"alg":"none","typ":"anze-operation+jws"})", "操作没有签名（alg 为 none）"},
                 Case{R"({"alg":"HS256","typ":"anze-operation+jws"})", "操作的签名算法是“HS256”，只接受 EdDSA"},
                 Case{R"({"alg":"Ed25519","typ":"anze-operation+jws"})", "操作的签名算法是“Ed25519”，只接受 EdDSA"},
                 Case{R"({"typ":"anze-operation+jws"})", "操作的签名算法是“”，只接受 EdDSA"},
                 Case{R"({"alg":"EdDSA","typ":"anze-operation+jws","jwk":{"kty":"OKP"}})",
                      "操作的签名头内嵌了密钥信息“jwk”，不能由文件自己指定验证密钥"},
                 Case{R"({"alg":"EdDSA","typ":"anze-operation+jws","jku":"https://a"})",
                      "操作的签名头内嵌了密钥信息“jku”，不能由文件自己指定验证密钥"},
                 Case{R"({"alg":"EdDSA","typ":"anze-operation+jws","x5c":[]})",
                      "操作的签名头内嵌了密钥信息“x5c”，不能由文件自己指定验证密钥"},
                 Case{R"({"alg":"EdDSA","typ":"anze-operation+jws","x5u":""})",
                      "操作的签名头内嵌了密钥信息“x5u”，不能由文件自己指定验证密钥"},
                 Case{R"({"alg":"EdDSA","typ":"anze-operation+jws","kid":"1"})",
                      "操作的签名头内嵌了密钥信息“kid”，不能由文件自己指定验证密钥"},
                 Case{R"({"alg":"EdDSA","typ":"anze-operation+jws","crit":["b64"],"b64":false})",
                      "操作的签名头要求本软件不支持的扩展（crit）"},
                 Case{R"({"alg":"EdDSA","typ":"anze-bundle+jws"})", "操作的类型（typ）不对"},
                 Case{R"({"alg":"EdDSA"})", "操作的类型（typ）不对"},
                 Case{R"({"typ":"anze-operation+jws","alg":"EdDSA"})", "操作的签名头写法不规范"},
                 Case{R"({"alg":"EdDSA", "typ":"anze-operation+jws"})", "操作的签名头写法不规范"},
                 Case{R"({"alg":"EdDSA","typ":"anze-operation+jws","cty":""})", "操作的签名头写法不规范"},
                 Case{R"({"alg":"none","alg":"EdDSA","typ":"anze-operation+jws"})",
                      "操作的签名头：JSON 中成员 \"alg\" 重复出现"},
                 Case{R"([])", "操作的签名算法是“”，只接受 EdDSA"}, Case{R"({)", "操作的签名头：JSON 格式有错"});
    CAPTURE(each.header);
    CHECK(refusal(jws_of(key_number(1), each.header, payload())) == each.message);
}

TEST_CASE("A payload that two readers could read in two ways is refused with its own message") {
    struct Case {
        std::string_view part;
        std::string_view instead;
        std::string_view message;
    };
    const auto each =
        GENERATE(Case{R"("seq":1)", R"("seq":1,"seq":1)", "操作：JSON 中成员 \"seq\" 重复出现"},
                 Case{R"("set":{)", R"("set":{"name":"甲",)", "操作：JSON 中成员 \"name\" 重复出现"},
                 Case{"王建国", R"(\ud800)", "操作：JSON 中有不成对的代理码（lone surrogate）"},
                 Case{"王建国", "\xFF", "操作：JSON 不是合法的 UTF-8"},
                 Case{R"("supersedes":{}})", R"("supersedes":{}} )", "accepted"},
                 Case{R"("supersedes":{}})", R"("supersedes":{}}x)", "操作：JSON 结束之后还有多余的字节"},
                 Case{R"("seq":1)", R"("seq":1.0)", "操作：JSON 中的数必须是整数，这里是 1.0"},
                 Case{R"("seq":1)", R"("seq":9007199254740992)", "操作：JSON 中的整数超出范围（2^53-1）"},
                 Case{R"("成都𠮷祥食品有限公司")", "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]", "操作：JSON 嵌套超过 16 层"});
    CAPTURE(each.part, each.instead);
    CHECK(refusal_of_payload(payload_with(each.part, each.instead)) == each.message);
}

TEST_CASE("A member that is missing, more or out of its bounds is refused with its own message") {
    struct Case {
        std::string_view part;
        std::string instead;
        std::string_view message;
    };
    const auto each = GENERATE(
        Case{R"("v":1)", R"("v":2)", "操作的版本不是 1，请升级本软件后再导入"},
        Case{R"("v":1,)", "", "操作的成员不全或有多余"}, Case{R"("v":1)", R"("v":1,"w":1)", "操作的成员不全或有多余"},
        Case{R"("v":1)", R"("w":1)", "操作的版本不是 1，请升级本软件后再导入"},
        Case{R"("unit/one")", R"("unit/ONE")", "操作的流名称有错"},
        Case{R"("unit/one")", R"("unit/one/")", "操作的流名称有错"},
        Case{R"("unit/one")", R"("unit/one/service/")", "操作的流名称有错"},
        Case{R"("unit/one")", "1", "操作的流名称有错"}, Case{R"("device":")", R"("device":"x)", "操作的设备标识有错"},
        Case{"王建国", std::string(401, 'x'), "操作的经办人有错"},
        Case{R"("insured_unit")", R"("Insured Unit")", "操作的记录类型有错"},
        Case{R"("insured_unit")", "\"" + std::string(61, 'x') + "\"", "操作的记录类型有错"},
        Case{R"("id":"one")", R"("id":"o_ne")", "操作的记录编号有错"},
        Case{R"("id":"one")", "\"id\":\"" + std::string(41, 'x') + "\"", "操作的记录编号有错"},
        Case{R"("time":"2026-10-28T04:00:00Z")", R"("time":0)", "操作缺少时间"},
        Case{"2026-10-28T04:00:00Z", "2026-10-28T24:00:00Z", "操作的时间有错"},
        Case{"2026-10-28T04:00:00Z", "2026-10-28T04:00:00", "操作的时间有错"},
        Case{"2026-10-28T04:00:00Z", "2026-02-30T04:00:00Z", "操作的时间有错"},
        Case{R"("seq":1)", R"("seq":0)", "操作的序号有错"}, Case{R"("seq":1)", R"("seq":"1")", "操作的序号有错"},
        Case{R"({"name":"成都𠮷祥食品有限公司"})", "{}", "操作没有内容"},
        Case{R"({"name":"成都𠮷祥食品有限公司"})", "[]", "操作没有内容"},
        Case{R"("name":)", R"("Name":)", "操作的字段名有错"},
        Case{R"("prev":null)", R"("prev":"x")", "操作的 prev 不是摘要"},
        Case{R"("prev":null)", R"("prev":")" + digest + "\"", "操作的 prev 与序号不符"},
        Case{R"("seq":1)", R"("seq":2)", "操作的 prev 与序号不符"},
        Case{R"("prev":null)", R"("pre":null)", "操作缺少 prev"},
        Case{R"("deps":[])", R"("deps":["x"])", "操作的 deps 有错"},
        Case{R"("deps":[])", R"("deps":[")" + digest + "=\"]", "操作的 deps 有错"},
        Case{R"("deps":[])", R"("deps":{})", "操作的 deps 有错"},
        Case{R"("supersedes":{})", R"("supersedes":[])", "操作的 supersedes 有错"},
        Case{R"("supersedes":{})", R"("supersedes":{"phone":[]})", "操作的 supersedes 有错"},
        Case{R"("supersedes":{})", R"("supersedes":{"name":["x"]})", "操作的 supersedes 有错"});
    CAPTURE(each.part, each.instead);
    CHECK(refusal_of_payload(payload_with(each.part, each.instead)) == each.message);
}

TEST_CASE("What is not three parts of strict base64url is refused") {
    const std::string right = jws_of(key_number(1), header, payload());
    REQUIRE(decode(right));
    const std::size_t first = right.find('.');
    const std::size_t second = right.rfind('.');
    CHECK(refusal("") == "操作不是三段式签名（compact JWS）");
    CHECK(refusal(right.substr(0, second)) == "操作不是三段式签名（compact JWS）");
    CHECK(refusal(right + ".e30") == "操作不是三段式签名（compact JWS）");
    CHECK(refusal("*" + right) == "操作的签名头不是规范的 base64url");
    CHECK(refusal(right.substr(0, second) + "=" + right.substr(second)) == "操作的内容不是规范的 base64url");
    CHECK(refusal(right.substr(0, first + 1) + " " + right.substr(first + 1)) == "操作的内容不是规范的 base64url");
    CHECK(refusal(right.substr(0, second + 1)) == "操作的签名不是规范的 base64url");
    CHECK(refusal(right.substr(0, right.size() - 2)) == "操作的签名不是规范的 base64url");
    CHECK(refusal(right + "A") == "操作的签名不是规范的 base64url");
    CHECK(refusal(std::string(1024 * 1024 + 1, 'a')) == "操作过大");
}

// Two texts with one meaning would be two operations for whoever stores them by their bytes.
TEST_CASE("The spare bits of the last character of a signature are zero") {
    std::string spare = jws_of(key_number(1), header, payload());
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    spare.back() = alphabet[alphabet.find(spare.back()) + 1];
    CHECK(refusal(spare) == "操作的签名不是规范的 base64url");
}

TEST_CASE("A signature is right only by the key the operation names, over these bytes") {
    CHECK(SignatureChecker().is_right(decode(jws_of(key_number(1), header, payload())).value()));
    CHECK_FALSE(SignatureChecker().is_right(decode(jws_of(key_number(2), header, payload())).value()));
    const std::string right = jws_of(key_number(1), header, payload());
    const std::string other = jws_of(key_number(1), header, payload_with("王建国", "李敏"));
    const std::string mixed = other.substr(0, other.rfind('.')) + right.substr(right.rfind('.'));
    CHECK_FALSE(SignatureChecker().is_right(decode(mixed).value()));
}

TEST_CASE("An operation whose device is no key of large order is never right") {
    const std::string identity = crypto::base64url("\1" + std::string(31, '\0'));
    const auto decoded = decode(jws_of(key_number(1), header, payload_with(key_number(1).device_id(), identity)));
    REQUIRE(decoded);
    CHECK_FALSE(SignatureChecker().is_right(*decoded));
}

TEST_CASE("Times are written in UTC to the second and read back") {
    CHECK(time_text(0) == "1970-01-01T00:00:00Z");
    CHECK(time_text(noon_seconds + 3661) == "2026-10-28T05:01:01Z");
    CHECK(parse_time("2026-10-28T05:01:01Z") == noon_seconds + 3661);
    CHECK(parse_time("1970-01-01T00:00:00Z") == 0);
    const std::string_view wrong =
        GENERATE("", "1969-12-31T23:59:59Z", "2026-10-28 01:01:01Z", "2026-10-28T01:01:60Z", "2026-10-28T01:60:01Z",
                 "2026-10-28T1:01:010Z", "2026-10-28T+1:01:01Z", "2026-10-28T01:01:01z", "2026-13-28T01:01:01Z");
    CAPTURE(wrong);
    CHECK_FALSE(parse_time(wrong));
}
