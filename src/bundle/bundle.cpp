#include "bundle/bundle.h"

#include "bundle/manifest.h"
#include "ledger/case.h"
#include "record/text.h"

#include <map>

namespace anze::bundle {
namespace {

// Chain by chain as the manifest lists them; operations come in the order of each chain.
record::Result<std::vector<StreamHeads>> heads_of(const Draft& draft, crypto::Sha256& hash) {
    std::map<std::string, std::map<std::string, ChainHead>> streams;
    for (const std::string& name : draft.streams)
        streams[name];
    for (const std::string& jws : draft.operations) {
        const auto decoded = journal::decode(jws);
        if (!decoded)
            return std::unexpected(decoded.error());
        const journal::Operation& operation = decoded->operation;
        ChainHead& chain = streams[operation.stream][operation.device];
        if (operation.seq != chain.count + 1)
            return record::fail("操作链不连续，不能导出");
        chain.device = operation.device;
        chain.count = operation.seq;
        chain.head = decoded->id;
        hash.add(jws);
        hash.add("\n");
    }
    std::vector<StreamHeads> heads;
    for (const auto& [name, chains] : streams) {
        StreamHeads& stream = heads.emplace_back(StreamHeads{name, {}});
        for (const auto& [device, chain] : chains)
            stream.chains.push_back(chain);
    }
    return heads;
}

void append_text(std::string& file, std::string_view text) {
    file += '"';
    file += text;
    file += '"';
}

std::string_view kind_of_bundle(const Draft& draft) {
    if (draft.audience.side == record::Writer::viewer)
        return "查阅包 ";
    if (draft.audience.side == record::Writer::unit)
        return "反馈包 ";
    return draft.issuer.side == record::Writer::insurer ? "现场包 " : "答复包 ";
}

}  // namespace

// Nobody but the insurer reads `internal`, a service is handed over only after its review (5.3.3), and a viewer gets
// what it is authorised to see (7.3).
std::vector<std::string> scope(const ledger::Ledger& ledger, const std::string& unit_id, record::Writer audience,
                               const std::vector<std::string>& service_ids) {
    const bool only_chosen = audience == record::Writer::viewer || !service_ids.empty();
    std::vector<std::string> streams{ledger::to_string(ledger::unit_stream(unit_id))};
    for (const ledger::StreamNumber stream : ledger::service_streams(ledger, unit_id)) {
        const ledger::Case each = ledger::case_of(ledger, stream);
        if (audience != record::Writer::insurer && !each.review_passed())
            continue;
        if (only_chosen && !std::ranges::contains(service_ids, each.name.service_id))
            continue;
        streams.push_back(ledger::to_string(each.name));
    }
    return streams;
}

std::vector<ledger::OperationNumber> operations_of(const journal::Journal& journal,
                                                   const std::vector<std::string>& streams) {
    auto numbers = journal.numbers_in(streams);
    std::erase_if(numbers, [&](ledger::OperationNumber number) {
        return journal.kept(number).standing == journal::Standing::forked;
    });
    // The order of the store may put a later operation of a chain before an earlier one that came in afterwards.
    std::ranges::stable_sort(numbers, {}, [&](ledger::OperationNumber number) { return journal.kept(number).seq; });
    return numbers;
}

record::Result<std::string> write(const Draft& draft, const crypto::KeyPair& key) {
    Manifest manifest{.created_seconds = draft.created_seconds,
                      .issuer = draft.issuer,
                      .issuer_device = key.device_id(),
                      .audience = draft.audience,
                      .unit_id = draft.unit_id,
                      .operation_count = std::ssize(draft.operations)};
    crypto::Sha256 hash;
    auto heads = heads_of(draft, hash);
    if (!heads)
        return std::unexpected(heads.error());
    manifest.streams = std::move(*heads);
    manifest.operations_digest = hash.finish();
    for (const auto& [attachment, bytes] : draft.attachments) {
        if (crypto::hex(crypto::sha256(bytes)) != attachment.sha256) {
            return record::fail("照片 " + attachment.sha256.substr(0, 8) + " 的内容与登记的摘要不符，不能导出");
        }
        manifest.attachments.push_back(attachment);
        manifest.attachments.back().size_bytes.value = std::ssize(bytes);
    }
    const std::string header = crypto::base64url(journal::header_text(bundle_typ));
    const std::string payload = crypto::base64url(manifest_text(manifest));
    const crypto::Signature signature = key.sign(header + "." + payload);
    std::string file = R"({"payload":)";
    append_text(file, payload);
    file += R"(,"signatures":[{"protected":)";
    append_text(file, header);
    file += R"(,"signature":)";
    append_text(file, crypto::base64url({reinterpret_cast<const char*>(signature.data()), signature.size()}));
    file += R"(}],"operations":[)";
    for (std::size_t at = 0; at < draft.operations.size(); ++at) {
        if (at > 0)
            file += ",\n";
        append_text(file, draft.operations[at]);
    }
    file += R"(],"attachments":{)";
    for (std::size_t at = 0; at < draft.attachments.size(); ++at) {
        if (at > 0)
            file += ",\n";
        append_text(file, draft.attachments[at].first.sha256);
        file += ':';
        append_text(file, crypto::base64(draft.attachments[at].second));
    }
    file += "}}\n";
    return file;
}

std::string file_name(const Draft& draft, const std::string& unit_name) {
    // The day in China, as the person who sends it counts it.
    constexpr std::int64_t eight_hours = 8 * 3600;
    const std::string day = journal::time_text(draft.created_seconds + eight_hours).substr(0, 10);
    std::string name = std::string(kind_of_bundle(draft)) + unit_name + " " + day;
    for (char& c : name) {
        if (std::string_view("\\/:*?\"<>|\r\n\t").contains(c))
            c = '_';
    }
    return name + ".anze.json";
}

}  // namespace anze::bundle
