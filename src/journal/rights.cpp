#include "journal/rights.h"

#include "journal/succession.h"
#include "ledger/action/context.h"
#include "ledger/known_key.h"

namespace anze::journal {
namespace {

struct Author {
    record::Writer side = record::Writer::none;
    std::string unit_id = {};  // empty: every unit
    bool is_owner = false;
    const party::DeviceCertificate* certificate = nullptr;  // of a device that writes for the insurer
};

// By the key itself.
std::optional<Author> direct_author(const ledger::Ledger& ledger, const std::string& owner, const std::string& device,
                                    const std::string& unit_id) {
    const auto* own = ledger::device(ledger);
    if (ledger::is_key_of_owner(ledger, owner, device))
        return own == nullptr ? Author{.is_owner = true} : Author{own->value.side, own->value.unit_id, true};
    if (const auto* key = ledger::trusted_key(ledger, device))
        return Author{key->value.writer, key->value.unit_id, false};
    const auto* certificate = ledger::certificate_of(ledger, unit_id, device);
    if (certificate == nullptr)
        return std::nullopt;
    if (certificate->value.writer == record::Writer::insurer)
        return Author{record::Writer::insurer, unit_id, false, &certificate->value};
    // A unit compares the keys of its own devices itself.
    if (own == nullptr || own->value.side == record::Writer::unit)
        return std::nullopt;
    return Author{certificate->value.writer, unit_id, false};
}

// Or by one it has taken over from. What a unit's stream says of the owner's key makes nobody the owner.
std::optional<Author> author_of(const ledger::Ledger& ledger, const std::string& owner, const std::string& device,
                                const std::string& unit_id) {
    auto author = direct_author(ledger, owner, device, unit_id);
    if (author)
        return author;
    for (const ledger::FormerKey& each : ledger::keys_before(ledger, unit_id, device)) {
        author = direct_author(ledger, owner, each.public_key, unit_id);
        const bool is_for_this = author && (!each.elsewhere || author->unit_id.empty());
        if (!is_for_this)
            continue;
        author->is_owner = false;
        return author;
    }
    return std::nullopt;
}

RightCheck refused(std::string message) {
    return {Right::refused, {std::move(message), {}, {}}};
}

// What the insurer's key lets a device write that works for it. A role of a newer version is taken for a narrow one.
RightCheck check_certificate(const party::DeviceCertificate& certificate, const Operation& operation,
                             const ledger::StreamName& stream) {
    if (operation.type == record::type<party::DeviceCertificate>.key)
        return refused("只有保险公司本部的设备才能授权或停用设备");
    const bool in_service = stream.kind == record::Stream::service;
    const bool may_write = certificate.role == party::DeviceRole::clerk
                               ? in_service || stream.kind == record::Stream::unit
                               : in_service && std::ranges::contains(certificate.service_ids, stream.service_id);
    // A wider certificate may still come: in whatever order, the outcome is the same.
    if (!may_write)
        return {Right::key_unknown, {certificate.holder + "的设备没有获得填写这部分内容的授权"}};
    return {};
}

// Any key says for itself which one takes over from it, whatever else it may write.
RightCheck check_succession(const Author& author, const Operation& operation, const ledger::StreamName& stream) {
    if (!succession_in(operation))
        return refused("更换密钥的声明不完整，或者不是由被接替和接替的两个密钥共同签名");
    const bool is_of_unit = author.unit_id.empty() || author.unit_id == stream.unit_id;
    if (!author.is_owner && (stream.kind != record::Stream::unit || !is_of_unit))
        return refused("签名的密钥无权在这里声明更换密钥");
    return {};
}

}  // namespace

RightCheck check_right(const ledger::Ledger& ledger, const std::string& owner, const Operation& operation,
                       const record::TypeInfo& type) {
    const auto stream = ledger::parse_stream(operation.stream);
    const auto author = author_of(ledger, owner, operation.device, stream ? stream->unit_id : std::string());
    if (!author)
        return {Right::key_unknown, {"签名的密钥尚未核对（未核实）"}};
    const std::string label(type.label);
    if (stream && is_succession(operation))
        return check_succession(*author, operation, *stream);
    if (!stream || stream->kind != type.stream)
        return refused("“" + label + "”不在它应在的流中");
    if (stream->kind == record::Stream::company || type.writer == record::Writer::holder) {
        return author->is_owner ? RightCheck{} : refused("只有本档案的所有者才能写“" + label + "”");
    }
    if (author->side != type.writer) {
        return refused("“" + label + "”只能由" + std::string(record::choice_label(type.writer)) + "填写");
    }
    if (!author->unit_id.empty() && author->unit_id != stream->unit_id) {
        return refused("签名的密钥无权写另一家投保单位的记录");
    }
    if (author->certificate != nullptr)
        return check_certificate(*author->certificate, operation, *stream);
    return {};
}

}  // namespace anze::journal
