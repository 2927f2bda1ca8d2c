// The journal without its operations' texts, for the snapshot.
#include "journal/journal.h"

namespace anze::journal {
namespace {

constexpr std::uint64_t snapshot_version = 1;

std::string_view text_of(const OperationId& id) {
    return {reinterpret_cast<const char*>(id.data()), id.size()};
}

}  // namespace

std::string Journal::pack() const {
    record::Packer packer;
    packer.number(snapshot_version);
    packer.text(owner_);
    packer.number(chains_.size());
    for (const Chain& chain : chains_) {
        packer.text(chain.stream);
        packer.text(chain.device);
        packer.number(static_cast<std::uint64_t>(chain.forked_at));
    }
    packer.number(kept_.size());
    for (const Kept& each : kept_) {
        packer.text(text_of(each.id));
        packer.number(each.chain);
        packer.number(static_cast<std::uint64_t>(each.seq));
        packer.number(static_cast<std::uint64_t>(each.standing));
    }
    packer.number(waiting_.size());
    for (const auto& [number, operation] : waiting_) {
        packer.number(number);
        packer.text(operation.jws);
    }
    packer.number(refused_.size());
    for (const Refused& each : refused_) {
        packer.number(each.number);
        packer.text(each.reason.message);
    }
    ledger_.pack(packer);
    return packer.take();
}

bool Journal::unpack(std::string_view bytes) {
    Journal fresh(owner_);
    record::Unpacker unpacker(bytes);
    if (unpacker.number() != snapshot_version || unpacker.text() != owner_)
        return false;
    for (std::uint64_t left = unpacker.number(); left > 0 && !unpacker.failed(); --left) {
        const std::string stream(unpacker.text());
        const std::string device(unpacker.text());
        fresh.chains_[fresh.chain_of(stream, device)].forked_at = static_cast<std::int64_t>(unpacker.number());
    }
    const std::uint64_t count = unpacker.number();
    if (count > unpacker.left())
        return false;
    fresh.kept_.reserve(static_cast<std::size_t>(count));
    fresh.by_id_.reserve(static_cast<std::size_t>(count));
    for (std::uint64_t left = count; left > 0 && !unpacker.failed(); --left) {
        const std::string_view text = unpacker.text();
        OperationId id = {};
        if (text.size() != id.size())
            return false;
        std::ranges::copy(text, id.begin());
        const auto chain = static_cast<std::uint32_t>(unpacker.number());
        const auto seq = static_cast<std::int64_t>(unpacker.number());
        const auto standing = static_cast<Standing>(unpacker.number());
        if (chain >= fresh.chains_.size())
            return false;
        fresh.keep(id, chain, seq, standing);
        join(fresh.chains_[chain], seq, fresh.count());
    }
    for (std::uint64_t left = unpacker.number(); left > 0 && !unpacker.failed(); --left) {
        const auto number = static_cast<OperationNumber>(unpacker.number());
        auto operation = decode(std::string(unpacker.text()));
        if (!operation || number == 0 || number > fresh.count())
            return false;
        if (const auto lack = fresh.missing(operation->operation))
            fresh.waiting_for_.emplace(*lack, number);
        else
            fresh.waiting_for_key_.emplace(operation->operation.device, number);
        fresh.waiting_.emplace(number, std::move(*operation));
    }
    for (std::uint64_t left = unpacker.number(); left > 0 && !unpacker.failed(); --left) {
        Refused& each = fresh.refused_.emplace_back();
        each.number = static_cast<OperationNumber>(unpacker.number());
        each.reason.message = unpacker.text();
    }
    const auto id_of = [&](OperationNumber number) {
        return number <= fresh.count() ? fresh.kept(number).id : OperationId();
    };
    if (!fresh.ledger_.unpack(unpacker, id_of) || unpacker.failed() || !unpacker.at_end())
        return false;
    for (const auto& certificate : fresh.ledger_.table<party::DeviceCertificate>().all())
        fresh.end_chains(certificate.id);
    *this = std::move(fresh);
    return true;
}

}  // namespace anze::journal
