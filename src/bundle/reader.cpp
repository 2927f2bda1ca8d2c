#include "bundle/reader.h"

#include "bundle/envelope.h"
#include "bundle/manifest.h"
#include "ledger/action/context.h"

#include <map>

namespace anze::bundle {
namespace {

// 4 GiB of photos do not fit a page; what fits WeChat is far below.
constexpr std::size_t largest_bytes = std::size_t{256} * 1024 * 1024;
constexpr std::size_t operations_a_step = 16;

std::string place_of(std::size_t at) {
    return "第 " + std::to_string(at + 1) + " 条操作";
}

bool belongs_to_unit(std::string_view stream, const std::string& unit_id) {
    const auto name = ledger::parse_stream(stream);
    return name && name->unit_id == unit_id &&
           (name->kind == record::Stream::unit || name->kind == record::Stream::service);
}

}  // namespace

Reader::Reader(std::string text, Verified verified) : text_(std::move(text)), verified_(verified) {}

void Reader::refuse(Refusal kind, record::Error error) {
    refusal_ = kind;
    error_ = std::move(error);
    phase_ = Phase::done;
    operations_.clear();
    unverified_ = {};
    unanswered_ = 0;
}

bool Reader::step() {
    switch (phase_) {
    case Phase::envelope:
        read_envelope();
        break;
    case Phase::operations:
        read_operations();
        break;
    case Phase::attachments:
        read_attachment();
        break;
    case Phase::done:
        break;
    }
    return phase_ != Phase::done;
}

double Reader::progress() const {
    if (phase_ == Phase::done)
        return 1;
    const std::size_t all = operation_texts_.size() + attachments_.size();
    return all == 0 ? 0 : static_cast<double>(operations_.size() + attachments_read_) / static_cast<double>(all);
}

void Reader::read_envelope() {
    if (text_.size() > largest_bytes)
        return refuse(Refusal::too_large, {"文件超过 256 MB，请让对方分次导出"});
    auto envelope = cut(text_);
    if (!envelope) {
        const bool json = envelope.error().message.starts_with("JSON");
        return refuse(json ? Refusal::bad_json : Refusal::not_a_bundle, envelope.error());
    }
    if (auto header = journal::check_header(envelope->protected_header, bundle_typ, "反馈包"); !header) {
        return refuse(Refusal::bad_header, header.error());
    }
    const auto payload = crypto::from_base64url(envelope->payload);
    const auto signature = crypto::from_base64url(envelope->signature);
    if (!payload || !signature)
        return refuse(Refusal::bad_signature, {"反馈包的签名不是规范的 base64url"});
    auto manifest = parse_manifest(*payload);
    if (!manifest)
        return refuse(Refusal::bad_manifest, manifest.error());
    const auto key = crypto::public_key_of(manifest->issuer_device);
    if (!key)
        return refuse(Refusal::bad_manifest, {"发出方的公钥不是有效的 Ed25519 公钥"});
    const std::string signed_text = std::string(envelope->protected_header) + "." + std::string(envelope->payload);
    if (!crypto::verify(*key, signed_text, *signature)) {
        return refuse(Refusal::bad_signature, {"反馈包的签名不对：文件在途中被改动过，请让对方重新发送原文件"});
    }
    manifest_ = std::move(*manifest);
    operation_texts_ = std::move(envelope->operations);
    if (std::ssize(operation_texts_) != manifest_.operation_count) {
        return refuse(Refusal::operations_differ, {"操作的数目与清单不符，文件不完整或被改动"});
    }
    if (envelope->attachments.size() != manifest_.attachments.size()) {
        return refuse(Refusal::attachments_differ, {"照片的数目与清单不符，文件不完整或被改动"});
    }
    for (std::size_t at = 0; at < envelope->attachments.size(); ++at) {
        if (envelope->attachments[at].first != manifest_.attachments[at].sha256) {
            return refuse(Refusal::attachments_differ, {"照片与清单不符，文件被改动"});
        }
        attachments_.push_back({manifest_.attachments[at], envelope->attachments[at].second});
    }
    for (const StreamHeads& stream : manifest_.streams) {
        if (!belongs_to_unit(stream.name, manifest_.unit_id)) {
            return refuse(Refusal::foreign_stream, {"反馈包含有不属于该投保单位的内容：" + stream.name});
        }
    }
    operations_.reserve(operation_texts_.size());
    phase_ = Phase::operations;
}

void Reader::read_operations() {
    const std::size_t until = std::min(operations_.size() + operations_a_step, operation_texts_.size());
    while (operations_.size() < until) {
        const std::string_view text = operation_texts_[operations_.size()];
        operations_hash_.add(text);
        operations_hash_.add("\n");
        auto decoded = journal::decode(std::string(text));
        if (!decoded)
            return refuse(Refusal::bad_operation, {decoded.error().message, place_of(operations_.size())});
        if (!verify(*decoded))
            return refuse_signature(operations_.size());
        operations_.push_back(std::move(*decoded));
    }
    if (operations_.size() == operation_texts_.size())
        check_operations();
}

bool Reader::verify(const journal::SignedOperation& operation) {
    if (verified_ == Verified::here)
        return signatures_.is_right(operation);
    auto message = signatures_.signed_message(operation);
    if (!message)
        return false;
    unverified_.messages.push_back(std::move(*message));
    unanswered_ += 1;
    return true;
}

void Reader::refuse_signature(std::size_t at) {
    refuse(Refusal::bad_operation, {"操作的签名不对，内容被改动过", place_of(at)});
}

Unverified Reader::take_unverified() {
    Unverified taken = std::exchange(unverified_, {});
    unverified_.first = operations_.size();
    return taken;
}

void Reader::verified(std::size_t first, std::size_t count, bool all_right) {
    if (refusal_ != Refusal::none)
        return;
    unanswered_ -= count;
    for (std::size_t at = first; !all_right && at < first + count; ++at) {
        if (!signatures_.is_right(operations_[at]))
            return refuse_signature(at);
    }
}

void Reader::check_operations() {
    if (operations_hash_.finish() != manifest_.operations_digest) {
        return refuse(Refusal::operations_differ, {"操作与清单的摘要不符，文件被改动"});
    }
    std::map<std::pair<std::string_view, std::string_view>, const journal::SignedOperation*> last;
    for (const auto& each : operations_) {
        const journal::Operation& operation = each.operation;
        const journal::SignedOperation*& before = last[{operation.stream, operation.device}];
        const bool follows = before == nullptr
                                 ? operation.seq == 1
                                 : operation.seq == before->operation.seq + 1 && operation.prev == before->id;
        if (!follows)
            return refuse(Refusal::chain_broken, {"操作链中间有缺失或被调换"});
        before = &each;
    }
    std::size_t chains = 0;
    for (const StreamHeads& stream : manifest_.streams) {
        chains += stream.chains.size();
        for (const ChainHead& chain : stream.chains) {
            const auto found = last.find({stream.name, chain.device});
            if (found == last.end() || found->second->id != chain.head || found->second->operation.seq != chain.count) {
                return refuse(Refusal::chain_broken, {"操作链与清单不符，文件不完整或被改动"});
            }
        }
    }
    if (chains != last.size())
        return refuse(Refusal::foreign_stream, {"反馈包含有清单以外的操作"});
    phase_ = attachments_.empty() ? Phase::done : Phase::attachments;
}

void Reader::read_attachment() {
    const ReadAttachment& each = attachments_[attachments_read_];
    const auto bytes = crypto::from_base64(each.base64);
    const std::string place = "照片 " + each.attachment.sha256.substr(0, 8);
    if (!bytes)
        return refuse(Refusal::bad_attachment, {"照片不是规范的 base64", place});
    if (crypto::hex(crypto::sha256(*bytes)) != each.attachment.sha256 ||
        std::ssize(*bytes) != each.attachment.size_bytes.value) {
        return refuse(Refusal::bad_attachment, {"照片的内容与摘要不符，文件被改动", place});
    }
    if (++attachments_read_ == attachments_.size())
        phase_ = Phase::done;
}

std::optional<record::Error> wrong_audience(const Manifest& manifest, const ledger::Ledger& ledger) {
    const auto* own = ledger::device(ledger);
    if (own == nullptr)
        return record::Error{"请先完成首次设置，再打开文件"};
    if (manifest.audience.side != own->value.side) {
        return record::Error{"此文件是给" + std::string(record::choice_label(manifest.audience.side)) +
                             "的，本机身份是" + std::string(record::choice_label(own->value.side)) + "，不能导入"};
    }
    if (own->value.side == record::Writer::viewer && own->value.owner_name != manifest.audience.name) {
        return record::Error{"此文件是给“" + manifest.audience.name + "”查阅的，本机名称是“" + own->value.owner_name +
                             "”，不能导入；请让保险公司按本机名称重新提供"};
    }
    if (own->value.side == record::Writer::unit && !own->value.unit_id.empty() &&
        own->value.unit_id != manifest.unit_id) {
        return record::Error{"此文件是给“" + manifest.audience.name + "”的，不是给本单位的，不能导入"};
    }
    const bool takes_out = own->value.role != party::DeviceRole::none;
    if (takes_out && manifest.issuer.side != record::Writer::insurer)
        return record::Error{"单位的答复包请在保险公司本部的设备上打开，本机只收保险公司带出的服务"};
    if (own->value.side == record::Writer::insurer && !takes_out &&
        ledger.find<party::InsuredUnit>(manifest.unit_id) == nullptr) {
        return record::Error{"此文件所属的投保单位不在本机的名册中，不能导入"};
    }
    return std::nullopt;
}

}  // namespace anze::bundle
