#include "bundle/manifest.h"

#include <algorithm>

namespace anze::bundle {
namespace {

using record::Json;

// Neither less nor more: what this version does not know, it does not let pass either.
bool has_members(const Json* json, std::size_t count) {
    return json != nullptr && json->is_object() && json->size() == count;
}

template <class E>
bool choice_from(const Json& json, std::string_view key, E& value) {
    const Json* found = record::member(json, key);
    return found != nullptr && record::Value<E>::from_json(*found, value) && value != E{};
}

bool digest_from(const Json& json, std::string_view key, crypto::Digest& digest) {
    const auto text = record::text_member(json, key);
    const auto bytes = text ? crypto::from_base64url(*text) : std::nullopt;
    if (!bytes || bytes->size() != digest.size())
        return false;
    std::ranges::copy(*bytes, digest.begin());
    return true;
}

bool text_from(const Json& json, std::string_view key, std::string& value) {
    auto text = record::text_member(json, key);
    if (text)
        value = std::move(*text);
    return text.has_value() && value.size() <= 1000;
}

bool count_from(const Json& json, std::string_view key, std::int64_t& value) {
    value = record::integer_member(json, key).value_or(-1);
    return value >= 0;
}

Json party_json(const Party& party) {
    return Json{{"side", record::choice_key(party.side)}, {"name", party.name}};
}

bool party_from(const Json* json, std::size_t members, Party& party) {
    return has_members(json, members) && choice_from(*json, "side", party.side) && text_from(*json, "name", party.name);
}

bool streams_from(const Json& json, std::vector<StreamHeads>& streams) {
    const Json* list = record::member(json, "streams");
    if (list == nullptr || !list->is_array())
        return false;
    return std::ranges::all_of(*list, [&](const Json& each) {
        StreamHeads& stream = streams.emplace_back();
        const Json* chains = record::member(each, "chains");
        if (!has_members(&each, 2) || !text_from(each, "name", stream.name) || chains == nullptr || !chains->is_array())
            return false;
        return std::ranges::all_of(*chains, [&](const Json& one) {
            ChainHead& chain = stream.chains.emplace_back();
            return has_members(&one, 3) && text_from(one, "device", chain.device) &&
                   count_from(one, "count", chain.count) && digest_from(one, "head", chain.head);
        });
    });
}

bool is_hex_digest(std::string_view text) {
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool attachments_from(const Json& json, std::vector<record::Attachment>& attachments) {
    const Json* list = record::member(json, "attachments");
    if (list == nullptr || !list->is_array())
        return false;
    return std::ranges::all_of(*list, [&](const Json& each) {
        record::Attachment& attachment = attachments.emplace_back();
        return has_members(&each, 3) && text_from(each, "sha256", attachment.sha256) &&
               is_hex_digest(attachment.sha256) && text_from(each, "media_type", attachment.media_type) &&
               count_from(each, "size", attachment.size_bytes.value);
    });
}

}  // namespace

std::string manifest_text(const Manifest& manifest) {
    Json json = Json::object();
    json["v"] = 1;
    json["created"] = journal::time_text(manifest.created_seconds);
    json["issuer"] = party_json(manifest.issuer);
    json["issuer"]["device"] = manifest.issuer_device;
    json["audience"] = party_json(manifest.audience);
    json["unit"] = manifest.unit_id;
    Json& streams = json["streams"] = Json::array();
    for (const StreamHeads& stream : manifest.streams) {
        Json chains = Json::array();
        for (const ChainHead& chain : stream.chains) {
            chains.push_back(
                {{"device", chain.device}, {"count", chain.count}, {"head", crypto::base64url(chain.head)}});
        }
        streams.push_back({{"name", stream.name}, {"chains", std::move(chains)}});
    }
    json["operations"] = {{"count", manifest.operation_count},
                          {"digest", crypto::base64url(manifest.operations_digest)}};
    Json& attachments = json["attachments"] = Json::array();
    for (const record::Attachment& each : manifest.attachments) {
        attachments.push_back(
            {{"sha256", each.sha256}, {"size", each.size_bytes.value}, {"media_type", each.media_type}});
    }
    return record::to_text(json);
}

record::Result<Manifest> parse_manifest(std::string_view text) {
    auto json = record::parse_json(text);
    if (!json)
        return std::unexpected(json.error());
    if (record::integer_member(*json, "v") != 1)
        return record::fail("反馈包的版本不是 1，请升级本软件后再导入");
    if (!has_members(&*json, 8))
        return record::fail("清单的成员不全或有多余");
    Manifest manifest;
    const auto created = journal::parse_time(record::text_member(*json, "created").value_or(""));
    if (!created)
        return record::fail("清单的时间有错");
    manifest.created_seconds = *created;
    const Json* issuer = record::member(*json, "issuer");
    if (!party_from(issuer, 3, manifest.issuer) || manifest.issuer.side == record::Writer::viewer ||
        !text_from(*issuer, "device", manifest.issuer_device)) {
        return record::fail("清单的发出方有错");
    }
    if (!party_from(record::member(*json, "audience"), 2, manifest.audience))
        return record::fail("清单的接收方有错");
    if (!text_from(*json, "unit", manifest.unit_id) || !ledger::is_id(manifest.unit_id)) {
        return record::fail("清单的投保单位有错");
    }
    if (!streams_from(*json, manifest.streams))
        return record::fail("清单的流有错");
    const Json* operations = record::member(*json, "operations");
    if (!has_members(operations, 2) || !count_from(*operations, "count", manifest.operation_count) ||
        !digest_from(*operations, "digest", manifest.operations_digest)) {
        return record::fail("清单的操作摘要有错");
    }
    if (!attachments_from(*json, manifest.attachments))
        return record::fail("清单的附件有错");
    return manifest;
}

}  // namespace anze::bundle
