// The key that the device signs with is replaced. Both are kept until what the old one says of it is on the disk: at
// any moment one of them is the owner's, and the archive tells which.
#include "desk/desk.h"

#include "journal/succession.h"

#include <map>

namespace anze::desk {

void Desk::change_key(const std::string& passphrase) {
    const auto refusals = ledger::may(journal_.ledger(), ledger::ReplaceKey{}, today());
    if (!refusals.empty())
        return tell(refusals.front().message, true);
    if (status_.read_only)
        return tell(status_.read_only_reason, true);
    if (is_taking_in())
        return tell("正在导入文件，请等它完成后再更换密钥", true);
    if (!key_ || is_unsaved())
        return;
    saver_.when_saved(
        [this, passphrase] { begin_work("正在更换签名密钥", [this, passphrase] { make_next_key(passphrase); }); });
}

void Desk::make_next_key(const std::string& passphrase) {
    if (status_.passphrase_set) {
        if (const auto opened = crypto::unseal(locked_key_.bytes, passphrase); !opened)
            return fail_work("签名密钥没有更换：" + opened.error().message);
    }
    crypto::Seed seed;
    ports_.random.fill(seed.data(), seed.size());
    const auto next = crypto::KeyPair::from_seed(seed);
    const std::string under = status_.passphrase_set ? passphrase : std::string();
    const port::WrappedKey both = wrapped({*key_, next}, under);
    const port::WrappedKey alone = wrapped({next}, under);
    if (both.bytes.empty() || alone.bytes.empty())
        return fail_work("内存不足，签名密钥没有更换，请关闭其他页面后重试");
    ports_.keys.keep(both, [this, next, alone](record::Result<void> kept) {
        if (!kept)
            return fail_work("签名密钥没有更换：" + kept.error().message);
        hand_over_to(next, alone);
        end_work();
    });
}

// What the old key has not said yet. Of a unit's streams its own one speaks for its services too. Whose archive it is,
// and who may write for a unit, is said whether or not this key has written there before.
ledger::ReplaceKey Desk::replacement(const crypto::KeyPair& next) const {
    const ledger::Ledger& ledger = journal_.ledger();
    const std::string device = key_->device_id();
    std::map<std::string, std::int64_t> counts;
    for (const journal::Head& head : journal_.heads()) {
        if (head.device == device)
            counts.emplace(head.stream, head.seq);
    }
    ledger::ReplaceKey action{.public_key = device, .successor = next.device_id()};
    for (const ledger::StreamName& name : ledger.streams()) {
        const std::string stream = ledger::to_string(name);
        const std::string id = journal::succession_id(stream, device);
        const bool has_to_be_said = name.kind == record::Stream::company || name.kind == record::Stream::unit;
        const bool speaks_here = has_to_be_said || (name.kind != record::Stream::service && counts.contains(stream));
        if (!speaks_here || ledger.find<party::DeviceCertificate>(id) != nullptr)
            continue;
        const crypto::Signature signature = next.sign(journal::succession_text(stream, device));
        ledger::ReplaceKey::Ending ending{.stream = name,
                                          .id = id,
                                          .last_counts = {stream + "|" + std::to_string(counts[stream] + 1)},
                                          .successor_signature = crypto::base64url(
                                              {reinterpret_cast<const char*>(signature.data()), signature.size()})};
        const std::string services = stream + "/service/";
        for (auto at = counts.lower_bound(services); at != counts.end() && at->first.starts_with(services); ++at)
            ending.last_counts.push_back(at->first + "|" + std::to_string(at->second));
        action.endings.push_back(std::move(ending));
    }
    return action;
}

// What is written from now on stands behind what the old key says last; that one goes once it is on the disk.
void Desk::hand_over_to(const crypto::KeyPair& next, const port::WrappedKey& alone) {
    const ledger::ReplaceKey action = replacement(next);
    if (!action.endings.empty()) {
        act({.action = action});
        if (!last_refusals_.empty())
            return tell(last_refusals_.front().message, true);
    }
    key_ = next;
    other_key_.reset();
    refresh_identity();
    saver_.when_saved([this, alone] {
        if (alone.bytes.empty())
            return;
        ports_.keys.keep(alone, [this, alone](record::Result<void> kept) {
            if (!kept)
                return tell(kept.error().message, true);
            locked_key_ = alone;
            tell("签名密钥已更换，下次导出的文件会带上新密钥。请马上导出一份新的备份");
        });
    });
}

// Of two keys the one that signs now; what a change has left undone is brought to its end.
void Desk::choose_key() {
    if (!key_)
        return;
    const std::string signs = ledger::owner_key(journal_.ledger(), journal_.owner());
    const auto other = std::exchange(other_key_, std::nullopt);
    if (other && other->device_id() == signs) {
        if (status_.read_only)
            key_ = other;
        else
            hand_over_to(*other, status_.passphrase_set ? port::WrappedKey{} : wrapped({*other}));
    }
    if (key_->device_id() != signs)
        doubt("本机的密钥与档案不符，档案的末尾可能缺失");
}

void Desk::doubt_replaced_key() {
    if (key_ && ledger::keys_since(journal_.ledger(), key_->device_id()).size() > 1)
        doubt("本机的签名密钥已在别处更换，新密钥只在更换之后导出的备份里");
}

}  // namespace anze::desk
