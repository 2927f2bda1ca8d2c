#include "command_line/opened_bundle.h"

#include "bundle/reader.h"
#include "command_line/file.h"
#include "journal/succession.h"
#include "ledger/change.h"

#include <format>
#include <set>

namespace anze::command_line {
namespace {

// What is certified in the file for the insurer needs no trust, and goes as far as its certificate.
std::set<std::string> certified_devices(const std::vector<journal::SignedOperation>& operations) {
    std::set<std::string> devices;
    for (const auto& each : operations) {
        party::DeviceCertificate said;
        const bool is_certificate = each.operation.type == record::type<party::DeviceCertificate>.key &&
                                    !journal::is_succession(each.operation);
        if (is_certificate && record::Value<party::DeviceCertificate>::from_json(each.operation.set, said) &&
            said.writer == record::Writer::insurer)
            devices.insert(said.public_key);
    }
    return devices;
}

// Whose key it is by what it writes; what it says of its end it says for its own side.
record::Writer side_of(const journal::Operation& operation, const record::TypeInfo& type) {
    party::DeviceCertificate said;
    if (!journal::is_succession(operation) || !record::Value<party::DeviceCertificate>::from_json(operation.set, said))
        return type.writer;
    return said.writer;
}

// The archive of a reader who trusts the keys in the file, each for the side it writes as: it is thrown away again, so
// its own key may be known to everybody.
journal::Journal reader_of(const bundle::Manifest& manifest, const std::vector<journal::SignedOperation>& operations) {
    const auto key = crypto::KeyPair::from_seed({});
    ledger::Changes changes{ledger::creation(ledger::company_stream(), "reader",
                                             party::Device{.side = manifest.audience.side,
                                                           .owner_name = manifest.audience.name,
                                                           .unit_id = manifest.unit_id})};
    std::set<std::string> devices = certified_devices(operations);
    const auto trust = [&](const std::string& device, record::Writer side) {
        if (!devices.insert(device).second)
            return;
        changes.push_back(
            ledger::creation(ledger::company_stream(), "key" + std::to_string(devices.size()),
                             party::TrustedKey{.public_key = device, .writer = side, .unit_id = manifest.unit_id}));
    };
    trust(manifest.issuer_device, manifest.issuer.side);
    for (const auto& each : operations) {
        if (const auto* type = ledger::find_type(each.operation.type))
            trust(each.operation.device, side_of(each.operation, *type));
    }
    journal::Journal journal(key.device_id());
    journal.author(changes, key, manifest.created_seconds, manifest.audience.name);
    return journal;
}

record::Result<void> fold(OpenedBundle& opened, std::vector<journal::SignedOperation> operations) {
    opened.journal = reader_of(opened.manifest, operations);
    const ledger::OperationNumber first = opened.journal.count() + 1;
    for (auto& each : operations)
        opened.journal.accept(std::move(each));
    if (!opened.journal.refused().empty()) {
        const auto& [number, reason] = opened.journal.refused().front();
        return record::fail(reason.message, "第 " + std::to_string(number - first + 1) + " 条操作");
    }
    for (ledger::OperationNumber number = first; number <= opened.journal.count(); ++number) {
        const journal::Standing standing = opened.journal.kept(number).standing;
        if (standing == journal::Standing::waiting)
            return record::fail("所依据的操作不在文件中", "第 " + std::to_string(number - first + 1) + " 条操作");
        opened.unknown += standing == journal::Standing::unknown_type ? 1 : 0;
    }
    return {};
}

std::string party_text(const bundle::Party& party) {
    return std::string(record::choice_label(party.side)) + " " + party.name;
}

}  // namespace

record::Result<OpenedBundle> open_bundle(const std::string& path) {
    auto text = read_file(path);
    if (!text)
        return std::unexpected(text.error());
    bundle::Reader reader(std::move(*text));
    while (reader.step()) {
    }
    if (!reader.finished())
        return std::unexpected(reader.error());
    OpenedBundle opened{.manifest = reader.manifest()};
    opened.fingerprint = crypto::fingerprint(*crypto::public_key_of(opened.manifest.issuer_device));
    if (auto folded = fold(opened, reader.take_operations()); !folded)
        return std::unexpected(folded.error());
    return opened;
}

std::string summary(const OpenedBundle& opened) {
    constexpr std::int64_t china_ahead_seconds = 8 * 3600;
    const bundle::Manifest& manifest = opened.manifest;
    const std::string time = journal::time_text(manifest.created_seconds + china_ahead_seconds);
    std::string text = std::format("签名有效，文件完整\n发出方：{}\n指纹：{}\n接收方：{}\n时间：{} {}（北京时间）\n",
                                   party_text(manifest.issuer), opened.fingerprint, party_text(manifest.audience),
                                   time.substr(0, 10), time.substr(11, 8));
    text += std::format("内容：{} 条操作，{} 张照片\n", manifest.operation_count, manifest.attachments.size());
    for (const bundle::StreamHeads& stream : manifest.streams) {
        std::int64_t count = 0;
        for (const bundle::ChainHead& chain : stream.chains)
            count += chain.count;
        text += std::format("  {}  {} 条操作，{} 台设备\n", stream.name, count, stream.chains.size());
    }
    if (opened.unknown > 0)
        text += std::format("其中 {} 条操作来自更新的版本，本程序不能显示\n", opened.unknown);
    return text;
}

}  // namespace anze::command_line
