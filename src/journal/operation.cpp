#include "journal/operation.h"

#include <algorithm>

namespace anze::journal {
namespace {

using record::fail;
using record::Json;
using record::Result;

constexpr std::string_view operation_typ = "anze-operation+jws";
constexpr std::size_t longest_operation_bytes = 1024 * 1024;
constexpr std::size_t most_links = 10'000;

Json payload_of(const Operation& operation) {
    Json json = Json::object();
    json["v"] = 1;
    json["stream"] = operation.stream;
    json["device"] = operation.device;
    json["seq"] = operation.seq;
    json["prev"] = operation.prev ? Json(crypto::base64url(*operation.prev)) : Json(nullptr);
    Json& deps = json["deps"] = Json::array();
    for (const OperationId& each : operation.deps)
        deps.push_back(crypto::base64url(each));
    json["time"] = time_text(operation.time_seconds);
    json["actor"] = operation.actor;
    json["type"] = operation.type;
    json["id"] = operation.id;
    json["set"] = operation.set;
    Json& supersedes = json["supersedes"] = Json::object();
    for (const auto& [field, ids] : operation.supersedes) {
        Json& list = supersedes[field] = Json::array();
        for (const OperationId& each : ids)
            list.push_back(crypto::base64url(each));
    }
    return json;
}

std::optional<OperationId> id_from(const Json& json) {
    if (!json.is_string())
        return std::nullopt;
    const auto bytes = crypto::from_base64url(json.get_ref<const std::string&>());
    OperationId id;
    if (!bytes || bytes->size() != id.size())
        return std::nullopt;
    std::ranges::copy(*bytes, id.begin());
    return id;
}

bool ids_from(const Json* json, std::vector<OperationId>& ids) {
    if (json == nullptr || !json->is_array() || json->size() > most_links)
        return false;
    for (const Json& each : *json) {
        const auto id = id_from(each);
        if (!id)
            return false;
        ids.push_back(*id);
    }
    return true;
}

bool is_key(std::string_view text) {
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    return !text.empty() && text.size() <= 60 && std::ranges::all_of(text, allowed);
}

Result<void> read_links(const Json& json, Operation& operation) {
    const Json* prev = record::member(json, "prev");
    if (prev == nullptr)
        return fail("操作缺少 prev");
    if (!prev->is_null()) {
        operation.prev = id_from(*prev);
        if (!operation.prev)
            return fail("操作的 prev 不是摘要");
    }
    if (operation.prev.has_value() == (operation.seq == 1))
        return fail("操作的 prev 与序号不符");
    if (!ids_from(record::member(json, "deps"), operation.deps))
        return fail("操作的 deps 有错");
    const Json* supersedes = record::member(json, "supersedes");
    if (supersedes == nullptr || !supersedes->is_object())
        return fail("操作的 supersedes 有错");
    for (const auto& [field, list] : supersedes->items()) {
        auto& entry = operation.supersedes.emplace_back(field, std::vector<OperationId>{});
        if (!operation.set.contains(field) || !ids_from(&list, entry.second))
            return fail("操作的 supersedes 有错");
    }
    return {};
}

Result<Operation> operation_from(Json json) {
    constexpr std::size_t members = 12;
    if (!json.is_object() || json.size() != members)
        return fail("操作的成员不全或有多余");
    if (record::integer_member(json, "v") != 1)
        return fail("操作的版本不是 1，请升级本软件后再导入");
    Operation operation;
    const auto text = [&](std::string_view key, std::string& into) {
        auto value = record::text_member(json, key);
        if (value)
            into = std::move(*value);
        return value.has_value();
    };
    std::string time;
    if (!text("stream", operation.stream) || !ledger::parse_stream(operation.stream))
        return fail("操作的流名称有错");
    if (!text("device", operation.device) || operation.device.size() != 43)
        return fail("操作的设备标识有错");
    if (!text("actor", operation.actor) || operation.actor.size() > 400)
        return fail("操作的经办人有错");
    if (!text("type", operation.type) || !is_key(operation.type))
        return fail("操作的记录类型有错");
    if (!text("id", operation.id) || !ledger::is_id(operation.id))
        return fail("操作的记录编号有错");
    if (!text("time", time))
        return fail("操作缺少时间");
    const auto seconds = parse_time(time);
    if (!seconds)
        return fail("操作的时间有错");
    operation.time_seconds = *seconds;
    operation.seq = record::integer_member(json, "seq").value_or(0);
    if (operation.seq < 1)
        return fail("操作的序号有错");
    Json* set = const_cast<Json*>(record::member(json, "set"));
    if (set == nullptr || !set->is_object() || set->empty())
        return fail("操作没有内容");
    operation.set = std::move(*set);
    for (const auto& [key, value] : operation.set.items()) {
        if (!is_key(key))
            return fail("操作的字段名有错");
    }
    if (auto links = read_links(json, operation); !links)
        return std::unexpected(links.error());
    return operation;
}

std::string_view text_of(const crypto::Signature& signature) {
    return {reinterpret_cast<const char*>(signature.data()), signature.size()};
}

}  // namespace

std::string header_text(std::string_view typ) {
    return R"({"alg":"EdDSA","typ":")" + std::string(typ) + "\"}";
}

Result<void> check_header(std::string_view encoded, std::string_view typ, std::string_view what) {
    const std::string subject(what);
    const auto bytes = crypto::from_base64url(encoded);
    if (!bytes)
        return fail(subject + "的签名头不是规范的 base64url");
    auto header = record::parse_json(*bytes);
    if (!header)
        return fail(subject + "的签名头：" + header.error().message, header.error().place);
    for (const std::string_view embedded : {"jwk", "jku", "x5c", "x5u", "kid"}) {
        if (header->contains(embedded)) {
            return fail(subject + "的签名头内嵌了密钥信息“" + std::string(embedded) + "”，不能由文件自己指定验证密钥");
        }
    }
    if (header->contains("crit"))
        return fail(subject + "的签名头要求本软件不支持的扩展（crit）");
    const std::string algorithm = record::text_member(*header, "alg").value_or("");
    if (algorithm == "none")
        return fail(subject + "没有签名（alg 为 none）");
    if (algorithm != "EdDSA")
        return fail(subject + "的签名算法是“" + algorithm + "”，只接受 EdDSA");
    if (record::text_member(*header, "typ") != typ)
        return fail(subject + "的类型（typ）不对");
    if (*bytes != header_text(typ))
        return fail(subject + "的签名头写法不规范");
    return {};
}

SignedOperation sign(Operation operation, const crypto::KeyPair& key) {
    operation.device = key.device_id();
    SignedOperation made;
    made.jws =
        crypto::base64url(header_text(operation_typ)) + "." + crypto::base64url(record::to_text(payload_of(operation)));
    made.id = crypto::sha256(made.jws);
    const crypto::Signature signature = key.sign(made.jws);
    made.jws += "." + crypto::base64url(text_of(signature));
    made.operation = std::move(operation);
    return made;
}

Result<SignedOperation> decode(std::string jws) {
    if (jws.size() > longest_operation_bytes)
        return fail("操作过大");
    const std::size_t first = jws.find('.');
    const std::size_t second = first == std::string::npos ? first : jws.find('.', first + 1);
    if (second == std::string::npos || jws.find('.', second + 1) != std::string::npos) {
        return fail("操作不是三段式签名（compact JWS）");
    }
    const std::string_view all = jws;
    // Nearly every header is the same text; only another one needs a closer look.
    static const std::string expected_header = crypto::base64url(header_text(operation_typ));
    if (all.substr(0, first) != expected_header) {
        auto header = check_header(all.substr(0, first), operation_typ, "操作");
        return header ? fail("操作的签名头写法不规范") : std::unexpected(header.error());
    }
    const auto payload = crypto::from_base64url(all.substr(first + 1, second - first - 1));
    if (!payload)
        return fail("操作的内容不是规范的 base64url");
    const auto signature = crypto::from_base64url(all.substr(second + 1));
    if (!signature || signature->size() != sizeof(crypto::Signature))
        return fail("操作的签名不是规范的 base64url");
    auto json = record::parse_json(*payload);
    if (!json)
        return fail("操作：" + json.error().message, json.error().place);
    auto operation = operation_from(std::move(*json));
    if (!operation)
        return std::unexpected(operation.error());
    SignedOperation decoded{std::move(*operation), crypto::sha256(all.substr(0, second)), {}};
    decoded.jws = std::move(jws);
    return decoded;
}

std::optional<crypto::SignedMessage> SignatureChecker::signed_message(const SignedOperation& operation) {
    const std::string& device = operation.operation.device;
    auto known = keys_.find(device);
    if (known == keys_.end())
        known = keys_.emplace(device, crypto::public_key_of(device)).first;
    const std::size_t dot = operation.jws.rfind('.');
    auto signature = crypto::from_base64url(std::string_view(operation.jws).substr(dot + 1));
    if (!known->second || !signature || signature->size() != sizeof(crypto::Signature))
        return std::nullopt;
    return crypto::SignedMessage{*known->second, operation.jws.substr(0, dot), std::move(*signature)};
}

bool SignatureChecker::is_right(const SignedOperation& operation) {
    const auto asked = signed_message(operation);
    return asked && crypto::verify(asked->key, asked->message, asked->signature);
}

}  // namespace anze::journal
