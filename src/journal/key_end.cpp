// A key that has ended takes out of the fold what it wrote beyond.
#include "journal/journal.h"

namespace anze::journal {

// What lies beyond the end may have been folded before: only a new fold can take it out, and has to know of the end
// from its start.
void Journal::end_chains(const std::string& certificate_id) {
    const auto* certificate = ledger_.find<party::DeviceCertificate>(certificate_id);
    if (certificate == nullptr)
        return;
    const std::string& device = certificate->value.public_key;
    const ledger::StreamName& stream = ledger_.stream_of(certificate->stream);
    const bool by_another = certificate->value.successor.empty();
    const bool speaks_for_house =
        ledger::is_key_of_owner(ledger_, owner_, device) || ledger::trusted_key(ledger_, device) != nullptr;
    if (!party::last_count(certificate->value, {}) || (by_another && speaks_for_house))
        return;
    ends_.set(ledger::to_string(stream), certificate_id, certificate->value);
    has_to_be_rebuilt_ = has_to_be_rebuilt_ || has_folded_beyond(stream, device);
    if (stream.kind != record::Stream::unit)
        return;
    for (const ledger::StreamNumber each : ledger_.streams_of_unit(stream.unit_id)) {
        const ledger::StreamName& name = ledger_.stream_of(each);
        if (name.kind == record::Stream::service)
            has_to_be_rebuilt_ = has_to_be_rebuilt_ || has_folded_beyond(name, device);
    }
}

bool Journal::has_folded_beyond(const ledger::StreamName& stream, const std::string& device) const {
    const auto found = chain_numbers_.find(chain_key(ledger::to_string(stream), device));
    if (found == chain_numbers_.end())
        return false;
    const Chain& chain = chains_[found->second];
    return std::ranges::any_of(chain.line, [&](OperationNumber number) {
        return kept(number).standing == Standing::folded && !ends_.allows(chain.stream, device, kept(number).seq);
    });
}

bool Journal::has_place_for(const Operation& operation) const {
    const auto found = chain_numbers_.find(chain_key(operation.stream, operation.device));
    const bool is_free = found == chain_numbers_.end() || (chains_[found->second].forked_at == 0 &&
                                                           operation.seq > std::ssize(chains_[found->second].line));
    return is_free && ends_.allows(operation.stream, operation.device, operation.seq);
}

Journal Journal::emptied() const {
    Journal fresh(owner_);
    fresh.ledger_ = ledger_.emptied();
    fresh.ends_ = ends_.known_before();
    for (const Chain& chain : chains_) {
        if (chain.forked_at != 0)
            fresh.chains_[fresh.chain_of(chain.stream, chain.device)].forked_at = chain.forked_at;
    }
    return fresh;
}

}  // namespace anze::journal
