#include "journal/journal.h"

#include "journal/rights.h"
#include "journal/succession.h"

#include <cstring>

namespace anze::journal {
namespace {

// An id is a hash already.
std::size_t hash_of(const OperationId& id) {
    std::size_t hash = 0;
    std::memcpy(&hash, id.data(), sizeof hash);
    return hash;
}

}  // namespace

std::string Journal::chain_key(std::string_view stream, std::string_view device) {
    return std::string(stream) + "|" + std::string(device);
}

std::optional<OperationNumber> Journal::number_of(const OperationId& id) const {
    return by_id_.find(hash_of(id), [&](OperationNumber number) { return kept(number).id == id; });
}

void Journal::keep(const OperationId& id, std::uint32_t chain, std::int64_t seq, Standing standing) {
    kept_.push_back({.id = id, .chain = chain, .seq = seq, .standing = standing});
    by_id_.add(count(), hash_of(id));
}

std::uint32_t Journal::chain_of(const std::string& stream, const std::string& device) {
    const auto [found, added] =
        chain_numbers_.try_emplace(chain_key(stream, device), static_cast<std::uint32_t>(chains_.size()));
    if (added) {
        chains_.push_back({.stream = stream, .device = device});
        chains_of_stream_[stream].push_back(found->second);
    }
    return found->second;
}

std::vector<SignedOperation> Journal::author(std::span<const ledger::Change> changes, const crypto::KeyPair& key,
                                             std::int64_t now_seconds, const std::string& actor) {
    std::vector<SignedOperation> made;
    made.reserve(changes.size());
    for (const ledger::Change& change : changes) {
        Operation operation{.stream = ledger::to_string(change.stream),
                            .time_seconds = now_seconds,
                            .actor = actor,
                            .type = change.type,
                            .id = change.id,
                            .set = change.set};
        const std::uint32_t own = chain_of(operation.stream, key.device_id());
        operation.seq = std::ssize(chains_[own].line) + 1;
        if (operation.seq > 1)
            operation.prev = kept(chains_[own].line.back()).id;
        for (const std::uint32_t other : chains_of_stream_[operation.stream]) {
            const auto known = other == own ? std::nullopt : last_settled(chains_[other]);
            if (known)
                operation.deps.push_back(kept(*known).id);
        }
        for (const auto& [field, value] : change.set.items()) {
            std::vector<OperationId> living;
            for (const OperationNumber number : ledger_.living(change.type, change.id, field)) {
                living.push_back(kept(number).id);
            }
            if (!living.empty())
                operation.supersedes.emplace_back(field, std::move(living));
        }
        made.push_back(sign(std::move(operation), key));
        accept(made.back());
    }
    return made;
}

std::optional<OperationNumber> Journal::accept(SignedOperation operation) {
    const OperationNumber number = count() + 1;
    if (holds(operation.id))
        return std::nullopt;
    keep(operation.id, chain_of(operation.operation.stream, operation.operation.device), operation.operation.seq,
         Standing::waiting);
    enter_chain(number, operation.operation);
    consider(number, std::move(operation));
    return number;
}

// The line of a chain grows only by what follows on its last operation; a second operation under a number is a fork.
void Journal::enter_chain(OperationNumber number, const Operation& operation) {
    Chain& chain = chains_[kept(number).chain];
    const std::int64_t seq = operation.seq;
    if (!join(chain, seq, number)) {
        const std::int64_t known = chain.forked_at;
        chain.forked_at = known == 0 ? seq : std::min(known, seq);
        // Whatever was folded from there on counts no more; only a new fold can take it out.
        const bool folded_behind = std::ranges::any_of(kept_, [&](const Kept& each) {
            return each.chain == kept(number).chain && each.seq >= chain.forked_at && each.standing == Standing::folded;
        });
        has_to_be_rebuilt_ = has_to_be_rebuilt_ || folded_behind;
    }
}

// False when another operation has its number.
bool Journal::join(Chain& chain, std::int64_t seq, OperationNumber number) {
    const std::int64_t next = std::ssize(chain.line) + 1;
    if (seq != next)
        return seq > next && chain.ahead.try_emplace(seq, number).second;
    chain.line.push_back(number);
    while (!chain.ahead.empty() && chain.ahead.begin()->first == std::ssize(chain.line) + 1) {
        chain.line.push_back(chain.ahead.begin()->second);
        chain.ahead.erase(chain.ahead.begin());
    }
    return true;
}

bool Journal::is_settled(const OperationId& id) const {
    const auto number = number_of(id);
    return number && kept(*number).standing != Standing::waiting;
}

// What its writer has before them: an operation that still waits is not seen by anybody here.
std::optional<OperationNumber> Journal::last_settled(const Chain& chain) const {
    const auto found = std::find_if(chain.line.rbegin(), chain.line.rend(),
                                    [&](OperationNumber number) { return kept(number).standing != Standing::waiting; });
    return found == chain.line.rend() ? std::nullopt : std::optional(*found);
}

std::optional<OperationId> Journal::missing(const Operation& operation) const {
    if (operation.prev && !is_settled(*operation.prev))
        return operation.prev;
    for (const OperationId& each : operation.deps) {
        if (!is_settled(each))
            return each;
    }
    for (const auto& [field, ids] : operation.supersedes) {
        for (const OperationId& each : ids) {
            if (!is_settled(each))
                return each;
        }
    }
    return std::nullopt;
}

void Journal::consider(OperationNumber first, SignedOperation first_operation) {
    std::vector<OperationNumber> freed;
    std::map<OperationNumber, SignedOperation> pending;
    pending.emplace(first, std::move(first_operation));
    while (!pending.empty()) {
        auto node = pending.extract(pending.begin());
        const OperationNumber number = node.key();
        SignedOperation& operation = node.mapped();
        if (const auto lack = missing(operation.operation)) {
            waiting_for_.emplace(*lack, number);
            waiting_.insert_or_assign(number, std::move(operation));
            continue;
        }
        const Standing standing = settle(number, operation);
        kept_[number - 1].standing = standing;
        if (standing == Standing::waiting) {
            waiting_for_key_.emplace(operation.operation.device, number);
            waiting_.insert_or_assign(number, std::move(operation));
            continue;
        }
        freed.clear();
        release(freed, operation);
        for (const OperationNumber each : freed) {
            if (auto waiter = waiting_.extract(each); !waiter.empty())
                pending.insert(std::move(waiter));
        }
    }
}

// Who waited for this operation, or for the key that it made known.
void Journal::release(std::vector<OperationNumber>& freed, const SignedOperation& settled) {
    const auto take = [&](auto& waiters, const auto& key) {
        const auto [from, to] = waiters.equal_range(key);
        for (auto at = from; at != to; ++at)
            freed.push_back(at->second);
        waiters.erase(from, to);
    };
    take(waiting_for_, settled.id);
    if (settled.operation.type == record::type<party::DeviceCertificate>.key) {
        const auto* certificate = ledger_.find<party::DeviceCertificate>(settled.operation.id);
        if (certificate == nullptr || waiting_for_key_.empty())
            return;
        for (const std::string& key : ledger::keys_since(ledger_, certificate->value.public_key))
            take(waiting_for_key_, key);
    }
    if (settled.operation.type != record::type<party::TrustedKey>.key)
        return;
    if (const auto key = record::text_member(settled.operation.set, "public_key"))
        take(waiting_for_key_, *key);
}

std::vector<ledger::TrustKey> Journal::keys_to_compare() const {
    std::vector<ledger::TrustKey> keys;
    std::string_view decided;
    for (const auto& [device, number] : waiting_for_key_) {
        const Operation& operation = waiting_.at(number).operation;
        // What says only that a key ends does not tell whose it is.
        if (device == decided || is_succession(operation))
            continue;
        decided = device;
        const record::TypeInfo* type = ledger::find_type(operation.type);
        const auto stream = ledger::parse_stream(operation.stream);
        const auto key = crypto::public_key_of(operation.device);
        if (type == nullptr || type->writer == record::Writer::holder || !stream || stream->unit_id.empty() || !key)
            continue;
        // Of a known key a wider certificate may still come; comparing it would give it more than that.
        if (ledger::is_known_key(ledger_, stream->unit_id, operation.device))
            continue;
        const auto* unit = ledger_.find<party::InsuredUnit>(stream->unit_id);
        const bool is_of_unit = type->writer == record::Writer::unit;
        keys.push_back({.public_key = operation.device,
                        .fingerprint = crypto::fingerprint(*key),
                        .writer = type->writer,
                        .unit_id = stream->unit_id,
                        .owner_name = is_of_unit && unit != nullptr ? unit->value.name : std::string()});
    }
    return keys;
}

Standing Journal::settle(OperationNumber number, const SignedOperation& signed_operation) {
    const Operation& operation = signed_operation.operation;
    const auto refuse = [&](record::Error reason) {
        refused_.push_back({number, std::move(reason)});
        return Standing::refused;
    };
    const Chain& chain = chains_[kept(number).chain];
    if (chain.forked_at != 0 && operation.seq >= chain.forked_at)
        return Standing::forked;
    if (!ends_.allows(chain.stream, chain.device, operation.seq))
        return refuse({"签名的密钥已停用或更换，之后的操作不计入"});
    if (operation.prev) {
        const Kept& before = kept(*number_of(*operation.prev));
        if (before.chain != kept(number).chain || before.seq != operation.seq - 1) {
            return refuse({"操作没有接在同一设备的前一操作之后"});
        }
    }
    remember(number, signed_operation);
    const record::TypeInfo* type = ledger::find_type(operation.type);
    if (type == nullptr)
        return Standing::unknown_type;
    const RightCheck check = check_right(ledger_, owner_, operation, *type);
    if (check.right == Right::key_unknown)
        return Standing::waiting;
    if (check.right == Right::refused)
        return refuse(check.reason);
    const auto lies_in = ledger_.stream_of_record(operation.type, operation.id);
    if (lies_in && ledger::to_string(ledger_.stream_of(*lies_in)) != operation.stream) {
        return refuse({"同一记录不能同时在两个流中"});
    }
    fold(number, signed_operation);
    return Standing::folded;
}

void Journal::fold(OperationNumber number, const SignedOperation& signed_operation) {
    const Operation& operation = signed_operation.operation;
    ledger::Folding folding{.number = number,
                            .stream = ledger_.intern_stream(*ledger::parse_stream(operation.stream)),
                            .type = operation.type,
                            .id = operation.id,
                            .set = &operation.set};
    for (const auto& [field, ids] : operation.supersedes) {
        for (const OperationId& each : ids)
            folding.supersedes.emplace_back(field, *number_of(each));
    }
    ledger_.fold(folding);
    if (operation.type == record::type<party::DeviceCertificate>.key)
        end_chains(operation.id);
}

void Journal::remember(OperationNumber number, const SignedOperation& signed_operation) {
    const Operation& operation = signed_operation.operation;
    ledger::Origin origin{.id = signed_operation.id,
                          .device = ledger_.intern_device(operation.device),
                          .actor = ledger_.intern_actor(operation.actor),
                          .time_seconds = operation.time_seconds,
                          .seq = static_cast<std::uint32_t>(operation.seq)};
    for (const OperationId& each : operation.deps)
        origin.seen.push_back(*number_of(each));
    ledger_.remember(number, std::move(origin));
}

std::vector<Head> Journal::heads() const {
    std::vector<Head> heads;
    for (const Chain& chain : chains_) {
        if (chain.line.empty())
            continue;
        heads.push_back({chain.stream, chain.device, std::ssize(chain.line), kept(chain.line.back()).id});
    }
    return heads;
}

std::int64_t Journal::last_seq(const std::string& stream, const std::string& device) const {
    const auto found = chain_numbers_.find(chain_key(stream, device));
    return found == chain_numbers_.end() ? 0 : std::ssize(chains_[found->second].line);
}

std::vector<Head> Journal::heads_of(std::string_view stream) const {
    auto heads = this->heads();
    std::erase_if(heads, [&](const Head& each) { return each.stream != stream; });
    return heads;
}

std::vector<OperationNumber> Journal::numbers_in(const std::vector<std::string>& streams) const {
    std::vector<bool> wanted(chains_.size());
    for (std::size_t at = 0; at < chains_.size(); ++at)
        wanted[at] = std::ranges::contains(streams, chains_[at].stream);
    std::vector<OperationNumber> numbers;
    for (OperationNumber number = 1; number <= count(); ++number) {
        if (wanted[kept(number).chain])
            numbers.push_back(number);
    }
    return numbers;
}

std::vector<Head> Journal::forks() const {
    std::vector<Head> forks;
    for (const Chain& chain : chains_) {
        if (chain.forked_at != 0)
            forks.push_back({chain.stream, chain.device, chain.forked_at, {}});
    }
    return forks;
}

}  // namespace anze::journal
