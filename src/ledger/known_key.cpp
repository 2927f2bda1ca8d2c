#include "ledger/known_key.h"

#include "ledger/company_records.h"

namespace anze::ledger {
namespace {

using party::DeviceCertificate;

// What ends the key in one of all streams; null while it goes on.
const Entry<DeviceCertificate>* succession_of(const Ledger& ledger, std::string_view public_key) {
    const auto& all = ledger.table<DeviceCertificate>().all();
    const auto found = std::ranges::find_if(
        all, [&](const auto& each) { return !each.value.successor.empty() && each.value.public_key == public_key; });
    return found == all.end() ? nullptr : &*found;
}

// What was said in the unit's own stream comes first.
const Entry<DeviceCertificate>* succession_to(const Ledger& ledger, const std::string& unit_id,
                                              std::string_view public_key) {
    const Entry<DeviceCertificate>* found = nullptr;
    for (const auto& each : ledger.table<DeviceCertificate>().all()) {
        if (each.value.successor != public_key)
            continue;
        if (ledger.stream_of(each.stream).unit_id == unit_id)
            return &each;
        if (found == nullptr)
            found = &each;
    }
    return found;
}

std::string successor_of_owner(const Ledger& ledger, std::string_view public_key) {
    for (const auto* each : company_records<DeviceCertificate>(ledger)) {
        if (each->value.public_key == public_key)
            return each->value.successor;
    }
    return {};
}

// Keys that name each other in a circle are none of ours.
void append_keys_since(std::vector<std::string>& keys, auto&& successor_of) {
    for (std::string next = successor_of(keys.back()); !next.empty() && !std::ranges::contains(keys, next);
         next = successor_of(keys.back()))
        keys.push_back(next);
}

std::vector<std::string> keys_of_owner(const Ledger& ledger, std::string first_key) {
    std::vector<std::string> keys{std::move(first_key)};
    append_keys_since(keys, [&](const std::string& key) { return successor_of_owner(ledger, key); });
    return keys;
}

}  // namespace

const Entry<party::TrustedKey>* trusted_key(const Ledger& ledger, std::string_view public_key) {
    for (const auto& each : ledger.table<party::TrustedKey>().all()) {
        if (!each.withdrawn() && each.value.public_key == public_key)
            return &each;
    }
    return nullptr;
}

const Entry<DeviceCertificate>* certificate_of(const Ledger& ledger, const std::string& unit_id,
                                               std::string_view public_key) {
    for (const auto* each : ledger.in<DeviceCertificate>(unit_stream(unit_id))) {
        if (each->value.public_key == public_key && each->value.successor.empty())
            return each;
    }
    return nullptr;
}

std::vector<FormerKey> keys_before(const Ledger& ledger, const std::string& unit_id, std::string_view public_key) {
    std::vector<FormerKey> keys;
    bool elsewhere = false;
    for (const auto* said = succession_to(ledger, unit_id, public_key); said != nullptr;
         said = succession_to(ledger, unit_id, keys.back().public_key)) {
        if (std::ranges::contains(keys, said->value.public_key, &FormerKey::public_key))
            break;
        elsewhere = elsewhere || ledger.stream_of(said->stream).unit_id != unit_id;
        keys.push_back({said->value.public_key, elsewhere});
    }
    return keys;
}

std::vector<std::string> keys_since(const Ledger& ledger, std::string public_key) {
    std::vector<std::string> keys{std::move(public_key)};
    append_keys_since(keys, [&](const std::string& key) {
        const auto* said = succession_of(ledger, key);
        return said != nullptr ? said->value.successor : std::string();
    });
    return keys;
}

std::string owner_key(const Ledger& ledger, std::string first_key) {
    return keys_of_owner(ledger, std::move(first_key)).back();
}

bool is_key_of_owner(const Ledger& ledger, const std::string& first_key, std::string_view public_key) {
    return first_key == public_key || std::ranges::contains(keys_of_owner(ledger, first_key), public_key);
}

// One that was said elsewhere counts here if the first of them was compared for every unit.
bool is_known_key(const Ledger& ledger, const std::string& unit_id, std::string_view public_key) {
    const auto is_known = [&](std::string_view key, bool elsewhere) {
        if (const auto* trusted = trusted_key(ledger, key))
            return !elsewhere || trusted->value.unit_id.empty();
        const auto* certificate = elsewhere ? nullptr : certificate_of(ledger, unit_id, key);
        return certificate != nullptr && certificate->value.writer == record::Writer::insurer;
    };
    return is_known(public_key, false) ||
           std::ranges::any_of(keys_before(ledger, unit_id, public_key),
                               [&](const FormerKey& each) { return is_known(each.public_key, each.elsewhere); });
}

}  // namespace anze::ledger
