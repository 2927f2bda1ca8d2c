// Whose key counts for a unit and why: it was compared, the insurer's key certifies it, or a key that counts has signed
// that it takes over.
#pragma once

#include "ledger/ledger.h"
#include "party/member_device.h"

namespace anze::ledger {

const Entry<party::TrustedKey>* trusted_key(const Ledger& ledger, std::string_view public_key);

// What lets the key write in the unit's streams; null when there is none.
const Entry<party::DeviceCertificate>* certificate_of(const Ledger& ledger, const std::string& unit_id,
                                                      std::string_view public_key);

// A key that another one has taken over from, directly or through others.
struct FormerKey {
    std::string public_key = {};
    bool elsewhere = false;  // said in another unit's stream only
};
// The latest first.
std::vector<FormerKey> keys_before(const Ledger& ledger, const std::string& unit_id, std::string_view public_key);
// This one, and those that took over from it, in that order.
std::vector<std::string> keys_since(const Ledger& ledger, std::string public_key);

// An archive is called by the first key of its owner; this is the one that signs in it now.
std::string owner_key(const Ledger& ledger, std::string first_key);
bool is_key_of_owner(const Ledger& ledger, const std::string& first_key, std::string_view public_key);

// Whether what that key signed for the unit can be taken in without comparing it.
bool is_known_key(const Ledger& ledger, const std::string& unit_id, std::string_view public_key);

}  // namespace anze::ledger
