#include "bundle/reader.h"

#include "bundle/sample.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <functional>

using namespace anze;
using namespace anze::bundle;
using namespace anze::test;
using record::Json;
using record::Writer;

namespace {

constexpr std::string_view bundle_header = R"({"alg":"EdDSA","typ":"anze-bundle+jws"})";
constexpr std::string_view operation_header = R"({"alg":"EdDSA","typ":"anze-operation+jws"})";

// A bundle in its parts, to be changed and signed anew: what a sender with a right key but a wrong program could write.
struct Parts {
    Parts() {
        const std::string text = write(small_draft(), small_key()).value();
        const Json file = record::parse_json(text).value();
        manifest = record::parse_json(*crypto::from_base64url(file["payload"].get<std::string>())).value();
        for (const Json& each : file["operations"])
            operations.push_back(each.get<std::string>());
        for (const auto& [hash, bytes] : file["attachments"].items())
            attachments.emplace_back(hash, bytes.get<std::string>());
    }

    std::string file() {
        if (agree) {
            crypto::Sha256 hash;
            for (const std::string& each : operations) {
                hash.add(each);
                hash.add("\n");
            }
            manifest["operations"] = {{"count", operations.size()}, {"digest", crypto::base64url(hash.finish())}};
        }
        const std::string payload = raw_manifest.empty() ? record::to_text(manifest) : raw_manifest;
        const std::string jws = jws_of(key, header, payload);
        const std::size_t first = jws.find('.');
        const std::size_t second = jws.rfind('.');
        std::string text = R"({"payload":")" + jws.substr(first + 1, second - first - 1) +
                           R"(","signatures":[{"protected":")" + jws.substr(0, first) + R"(","signature":")" +
                           jws.substr(second + 1) + R"("}],"operations":[)";
        for (std::size_t at = 0; at < operations.size(); ++at)
            text += (at == 0 ? "\"" : ",\"") + operations[at] + "\"";
        text += R"(],"attachments":{)";
        for (std::size_t at = 0; at < attachments.size(); ++at)
            text += (at == 0 ? "\"" : ",\"") + attachments[at].first + R"(":")" + attachments[at].second + "\"";
        return text + "}}";
    }

    crypto::KeyPair key = small_key();
    std::string header = std::string(bundle_header);
    Json manifest;
    std::string raw_manifest = {};
    std::vector<std::string> operations = {};
    std::vector<std::pair<std::string, std::string>> attachments = {};
    bool agree = true;  // the manifest's digest follows the operations
};

struct Refused {
    Refusal kind;
    std::string message;
    std::string place = {};
    bool operator==(const Refused&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Refused& refused) {
    return out << static_cast<int>(refused.kind) << " " << refused.message << " " << refused.place;
}

Refused reading(std::string text) {
    Reader reader(std::move(text));
    read_all(reader);
    return {reader.refusal(), reader.error().message, reader.error().place};
}

std::string changed(std::string_view part, std::string_view instead) {
    std::string text = Parts().file();
    const std::size_t at = text.find(part);
    REQUIRE(at != std::string::npos);
    return text.replace(at, part.size(), instead);
}

Refused reading_with(const std::function<void(Parts&)>& change) {
    Parts parts;
    change(parts);
    return reading(parts.file());
}

const std::string no_bundle = "不是安责服务台的反馈包，或文件不完整。请让对方重新导出并发送原文件";

}  // namespace

TEST_CASE("A bundle in other hands' spacing is still the same bundle") {
    CHECK(reading(Parts().file()) == Refused{Refusal::none, ""});
    CHECK(reading(changed("}],", "}],\n")) == Refused{Refusal::none, ""});
}

TEST_CASE("What is no bundle says so") {
    const std::string text =
        GENERATE(std::string("{}"), std::string("[]"), std::string("\"x\""),
                 std::string(R"({"payload":"x","signatures":[],"operations":[],"attachments":{}})"),
                 changed("\"attachments\":{", "\"attachment\":{"),
                 changed("\"signatures\":[{", "\"extra\":\"\",\"signatures\":[{"),
                 changed("\"signatures\":[{", "\"signatures\":[{\"header\":\"\","),
                 changed("\"signatures\":[{", "\"signatures\":[{\"signature\":\"\"},{"),
                 changed("\"payload\":\"", "\"payload\":\"\\u0041"), changed("\"operations\":[", "\"operations\":[1,"),
                 changed("}],", "}], "));
    CAPTURE(text.substr(0, 60));
    CHECK(reading(text) == Refused{Refusal::not_a_bundle, no_bundle});
}

TEST_CASE("Bad JSON says what is bad") {
    const auto message = [](const std::string& text) {
        const Refused refused = reading(text);
        CHECK(refused.kind == Refusal::bad_json);
        return refused.message;
    };
    CHECK(message("") == "JSON 格式有错");
    CHECK(message("PK\x03\x04") == "JSON 格式有错");
    CHECK(message(Parts().file() + "x") == "JSON 结束之后还有多余的字节");
    CHECK(message(Parts().file() + Parts().file()) == "JSON 结束之后还有多余的字节");
    CHECK(message("\xEF\xBB\xBF" + Parts().file()) == "JSON 开头不能有 BOM");
    CHECK(message(changed("\"payload\":", R"("payload":"","payload":)")) == "JSON 中成员 \"payload\" 重复出现");
    CHECK(message(changed("\"protected\":", R"("protected":"","protected":)")) == "JSON 中成员 \"protected\" 重复出现");
    CHECK(message(changed("\"attachments\":{", R"("attachments":{"a":"","a":"",)")) == "JSON 中成员 \"a\" 重复出现");
    CHECK(message(changed("\"payload\":\"", R"("payload":"\ud800)")) == "JSON 中有不成对的代理码（lone surrogate）");
    CHECK(message(changed("\"payload\":", "\"pay\xFFload\":")) == "JSON 不是合法的 UTF-8");
    CHECK(message(std::string(40, '[')) == "JSON 嵌套超过 16 层");
}

TEST_CASE("A file beyond 256 MB is not even looked at") {
    CHECK(reading(std::string(std::size_t{256} * 1024 * 1024 + 1, ' ')) ==
          Refused{Refusal::too_large, "文件超过 256 MB，请让对方分次导出"});
}

TEST_CASE("A header that is not ours is refused with its own message") {
    struct Case {
        std::string header;
        std::string message;
    };
    const auto each =
        GENERATE(Case{R"({"alg":"none","typ":"anze-bundle+jws"})", "反馈包没有签名（alg 为 none）"},
                 Case{R"({"alg":"HS256","typ":"anze-bundle+jws"})", "反馈包的签名算法是“HS256”，只接受 EdDSA"},
                 Case{R"({"alg":"ES256","typ":"anze-bundle+jws"})", "反馈包的签名算法是“ES256”，只接受 EdDSA"},
                 Case{R"({"alg":"EdDSA","typ":"anze-bundle+jws","jwk":{}})",
                      "反馈包的签名头内嵌了密钥信息“jwk”，不能由文件自己指定验证密钥"},
                 Case{R"({"alg":"EdDSA","typ":"anze-operation+jws"})", "反馈包的类型（typ）不对"},
                 Case{R"({"alg":"EdDSA","alg":"EdDSA","typ":"anze-bundle+jws"})",
                      "反馈包的签名头：JSON 中成员 \"alg\" 重复出现"});
    CAPTURE(each.header);
    CHECK(reading_with([&](Parts& parts) { parts.header = each.header; }) ==
          Refused{Refusal::bad_header, each.message});
    CHECK(reading(changed("\"protected\":\"", "\"protected\":\"=")) ==
          Refused{Refusal::bad_header, "反馈包的签名头不是规范的 base64url"});
}

TEST_CASE("A signature of another key or over other bytes is refused") {
    const Refused wrong{Refusal::bad_signature, "反馈包的签名不对：文件在途中被改动过，请让对方重新发送原文件"};
    CHECK(reading_with([](Parts& parts) { parts.key = key_number(2); }) == wrong);
    CHECK(reading_with([](Parts& parts) { parts.manifest["issuer"]["device"] = key_number(2).device_id(); }) == wrong);
    CHECK(reading(changed("\"signature\":\"", "\"signature\":\" ")) ==
          Refused{Refusal::bad_signature, "反馈包的签名不是规范的 base64url"});
    CHECK(reading(changed("\"payload\":\"", "\"payload\":\"=")) ==
          Refused{Refusal::bad_signature, "反馈包的签名不是规范的 base64url"});
}

TEST_CASE("A manifest that is not right is refused with its own message") {
    struct Case {
        std::function<void(Json&)> change;
        std::string message;
    };
    const auto each =
        GENERATE(Case{[](Json& json) { json["v"] = 2; }, "反馈包的版本不是 1，请升级本软件后再导入"},
                 Case{[](Json& json) { json["created"] = "2026-11-12"; }, "清单的时间有错"},
                 Case{[](Json& json) { json["issuer"]["side"] = "nobody"; }, "清单的发出方有错"},
                 Case{[](Json& json) { json["issuer"].erase("device"); }, "清单的发出方有错"},
                 Case{[](Json& json) { json["issuer"]["device"] = "AAAA"; }, "发出方的公钥不是有效的 Ed25519 公钥"},
                 Case{[](Json& json) { json["issuer"]["name"] = 1; }, "清单的发出方有错"},
                 Case{[](Json& json) { json["audience"] = "unit"; }, "清单的接收方有错"},
                 Case{[](Json& json) { json["audience"]["side"] = nullptr; }, "清单的接收方有错"},
                 Case{[](Json& json) { json["unit"] = "ONE"; }, "清单的投保单位有错"},
                 Case{[](Json& json) { json["streams"] = {{{"name", "unit/one"}}}; }, "清单的流有错"},
                 Case{[](Json& json) { json["streams"][0]["chains"][0]["head"] = "x"; }, "清单的流有错"},
                 Case{[](Json& json) { json["streams"][0]["chains"][0]["count"] = -1; }, "清单的流有错"},
                 Case{[](Json& json) { json["operations"]["digest"] = "x"; }, "清单的操作摘要有错"},
                 Case{[](Json& json) { json["operations"]["count"] = "2"; }, "清单的操作摘要有错"},
                 Case{[](Json& json) { json["attachments"][0]["sha256"] = "AB"; }, "清单的附件有错"},
                 Case{[](Json& json) { json["attachments"] = Json::object(); }, "清单的附件有错"},
                 Case{[](Json& json) { json["extra"] = 1; }, "清单的成员不全或有多余"},
                 Case{[](Json& json) { json.erase("unit"); }, "清单的成员不全或有多余"});
    CHECK(reading_with([&](Parts& parts) {
              parts.agree = false;
              each.change(parts.manifest);
          }) == Refused{Refusal::bad_manifest, each.message});
}

TEST_CASE("A manifest that two readers could read in two ways is refused") {
    const auto message = [](const std::string& part, const std::string& instead) {
        return reading_with([&](Parts& parts) {
                   std::string text = record::to_text(parts.manifest);
                   parts.raw_manifest = text.replace(text.find(part), part.size(), instead);
               })
            .message;
    };
    CHECK(message(R"("v":1)", R"("v":1,"v":1)") == "JSON 中成员 \"v\" 重复出现");
    CHECK(message(R"("name":"天府财险")", R"("name":"\udead")") == "JSON 中有不成对的代理码（lone surrogate）");
    CHECK(message(R"("v":1)", R"("v":1e0)") == "JSON 中的数必须是整数，这里是 1e0");
    CHECK(message(R"("unit":"one")", R"("unit":)" + std::string(20, '[')) == "JSON 嵌套超过 16 层");
}

TEST_CASE("An operation that is not right is refused with its place") {
    const auto with_operation = [](const std::string& jws) {
        return reading_with([&](Parts& parts) { parts.operations[1] = jws; });
    };
    const std::string payload = *crypto::from_base64url(Parts().operations[1].substr(
        Parts().operations[1].find('.') + 1, Parts().operations[1].rfind('.') - Parts().operations[1].find('.') - 1));
    CHECK(with_operation("x.y") == Refused{Refusal::bad_operation, "操作不是三段式签名（compact JWS）", "第 2 条操作"});
    CHECK(with_operation(jws_of(key_number(1), R"({"alg":"none","typ":"anze-operation+jws"})", payload)) ==
          Refused{Refusal::bad_operation, "操作没有签名（alg 为 none）", "第 2 条操作"});
    CHECK(with_operation(jws_of(key_number(2), operation_header, payload)) ==
          Refused{Refusal::bad_operation, "操作的签名不对，内容被改动过", "第 2 条操作"});
}

TEST_CASE("Signatures that are verified elsewhere are waited for, and a wrong one is named") {
    Parts parts;
    const bool wrong = GENERATE(false, true);
    if (wrong) {
        const std::string_view jws = parts.operations[1];
        const auto payload = crypto::from_base64url(jws.substr(jws.find('.') + 1, jws.rfind('.') - jws.find('.') - 1));
        parts.operations[1] = jws_of(key_number(2), operation_header, *payload);
    }
    Reader reader(parts.file(), Verified::elsewhere);
    read_all(reader);
    const Unverified unverified = reader.take_unverified();
    CHECK(unverified.first == 0);
    REQUIRE(unverified.messages.size() == parts.operations.size());
    CHECK_FALSE(reader.is_decided());
    CHECK_FALSE(reader.finished());
    const bool all_right = std::ranges::all_of(unverified.messages, [](const crypto::SignedMessage& each) {
        return crypto::verify(each.key, each.message, each.signature);
    });
    CHECK(all_right != wrong);
    // In two parts, the last one first.
    reader.verified(1, parts.operations.size() - 1, all_right);
    reader.verified(0, 1, true);
    CHECK(reader.is_decided());
    CHECK(reader.finished() != wrong);
    CHECK(reader.error().place == (wrong ? "第 2 条操作" : ""));
}

TEST_CASE("Operations other than those that were signed for are refused") {
    CHECK(reading_with([](Parts& parts) {
              parts.agree = false;
              parts.operations.pop_back();
          }) == Refused{Refusal::operations_differ, "操作的数目与清单不符，文件不完整或被改动"});
    CHECK(reading_with([](Parts& parts) {
              parts.agree = false;
              std::swap(parts.operations[0], parts.operations[1]);
          }) == Refused{Refusal::operations_differ, "操作与清单的摘要不符，文件被改动"});
}

TEST_CASE("A chain with a gap, out of order or with another end is refused") {
    const Refused gap{Refusal::chain_broken, "操作链中间有缺失或被调换"};
    CHECK(reading_with([](Parts& parts) { std::swap(parts.operations[0], parts.operations[1]); }) == gap);
    CHECK(reading_with([](Parts& parts) { parts.operations.erase(parts.operations.begin()); }) == gap);
    CHECK(reading_with([](Parts& parts) { parts.operations[1] = parts.operations[0]; }) == gap);
    const Refused end{Refusal::chain_broken, "操作链与清单不符，文件不完整或被改动"};
    CHECK(reading_with([](Parts& parts) { parts.operations.pop_back(); }) == end);
    CHECK(reading_with([](Parts& parts) { parts.manifest["streams"][0]["chains"][0]["count"] = 3; }) == end);
    CHECK(reading_with([](Parts& parts) {
              auto& chains = parts.manifest["streams"][0]["chains"];
              chains.push_back(chains[0]);
              chains[1]["device"] = key_number(2).device_id();
          }) == end);
}

TEST_CASE("What does not belong to the unit or is not listed is refused") {
    for (const std::string stream : {"company", "unit/one/internal", "unit/two", "unit/two/service/s1", "nonsense"}) {
        CAPTURE(stream);
        CHECK(reading_with([&](Parts& parts) { parts.manifest["streams"][0]["name"] = stream; }) ==
              Refused{Refusal::foreign_stream, "反馈包含有不属于该投保单位的内容：" + stream});
    }
    Device device(1, Writer::insurer);
    const auto internal = device.set("unit/one/internal", "premium", "p", {{"policy_id", "x"}});
    CHECK(reading_with([&](Parts& parts) { parts.operations.push_back(internal.jws); }) ==
          Refused{Refusal::foreign_stream, "反馈包含有清单以外的操作"});
}

TEST_CASE("A photo other than the one signed for is refused") {
    const std::string place = "照片 " + photo().sha256.substr(0, 8);
    CHECK(reading_with([](Parts& parts) { parts.attachments[0].second = crypto::base64("other"); }) ==
          Refused{Refusal::bad_attachment, "照片的内容与摘要不符，文件被改动", place});
    CHECK(reading_with([](Parts& parts) { parts.attachments[0].second += "="; }) ==
          Refused{Refusal::bad_attachment, "照片不是规范的 base64", place});
    CHECK(reading_with([](Parts& parts) { parts.manifest["attachments"][0]["size"] = 1; }) ==
          Refused{Refusal::bad_attachment, "照片的内容与摘要不符，文件被改动", place});
    CHECK(reading_with([](Parts& parts) { parts.attachments.clear(); }) ==
          Refused{Refusal::attachments_differ, "照片的数目与清单不符，文件不完整或被改动"});
    CHECK(reading_with([](Parts& parts) { parts.attachments[0].first[0] ^= 1; }) ==
          Refused{Refusal::attachments_differ, "照片与清单不符，文件被改动"});
}

TEST_CASE("Reading goes on in small steps and tells how far it is") {
    Device device(1, Writer::insurer);
    for (int left = 50; left > 0; --left)
        device.set(unit_one, "insured_unit", "one", {{"phone", std::to_string(left)}});
    Draft draft = small_draft();
    draft.operations.clear();
    for (const auto number : operations_of(device.journal, draft.streams))
        draft.operations.push_back(device.store[number - 1].jws);
    Reader reader(write(draft, device.key).value());
    std::size_t steps = 0;
    double progress = 0;
    std::size_t known = 0;
    while (reader.step()) {
        ++steps;
        CHECK(reader.progress() >= progress);
        CHECK(reader.operations().size() - known <= 16);
        progress = reader.progress();
        known = reader.operations().size();
    }
    CHECK(steps >= 5);
    CHECK(reader.progress() == 1);
    CHECK(reader.finished());
}

TEST_CASE("A file meant for somebody else is not taken in") {
    const auto wrong = [](const ledger::Ledger& ledger, Writer audience, const std::string& unit_id) {
        const auto error = wrong_audience({.audience = {audience, "成都𠮷祥食品有限公司"}, .unit_id = unit_id}, ledger);
        return error ? error->message : std::string();
    };
    CHECK(wrong({}, Writer::unit, "one") == "请先完成首次设置，再打开文件");
    Device insurer(1, Writer::insurer);
    insurer.set(unit_one, "insured_unit", "one", {{"name", "甲"}});
    CHECK(wrong(insurer.ledger(), Writer::insurer, "one").empty());
    CHECK(wrong(insurer.ledger(), Writer::unit, "one") == "此文件是给投保单位的，本机身份是保险公司，不能导入");
    CHECK(wrong(insurer.ledger(), Writer::insurer, "two") == "此文件所属的投保单位不在本机的名册中，不能导入");
    CHECK(wrong(Device(2, Writer::unit).ledger(), Writer::unit, "one").empty());
    CHECK(wrong(Device(2, Writer::unit, "one").ledger(), Writer::unit, "one").empty());
    CHECK(wrong(Device(2, Writer::unit, "two").ledger(), Writer::unit, "one") ==
          "此文件是给“成都𠮷祥食品有限公司”的，不是给本单位的，不能导入");
}
