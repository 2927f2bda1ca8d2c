// crypto/: a thin face on libsodium — hashes, Ed25519 signatures, strict base64url, key fingerprints, and sealing with
// a passphrase. Random bytes are an argument everywhere.
#pragma once

#include "record/error.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anze::crypto {

using Digest = std::array<std::uint8_t, 32>;
using PublicKey = std::array<std::uint8_t, 32>;
using Seed = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

// Must have returned true before anything else here is called; calling it again is free.
bool ready();

Digest sha256(std::string_view bytes);

// Takes pieces one after the other.
class Sha256 {
public:
    Sha256();
    void add(std::string_view bytes);
    Digest finish();

private:
    struct State {
        alignas(16) std::array<unsigned char, 128> bytes;
    };
    State state_;
};

// A tenth of the time of a hash: against a torn file, not against a person.
std::uint64_t checksum(std::string_view bytes);

// Lower-case.
std::string hex(std::string_view bytes);
std::string hex(const Digest& digest);

// RFC 4648 section 5 without padding. Decoding refuses every text that encoding would not give: padding, other
// alphabets, blanks, spare bits that are not zero.
std::string base64url(std::string_view bytes);
std::string base64url(const Digest& bytes);
std::optional<std::string> from_base64url(std::string_view text);

// RFC 4648 section 4 with padding, as strict.
std::string base64(std::string_view bytes);
std::optional<std::string> from_base64(std::string_view text);

// An Ed25519 key pair; the secret is wiped when it goes.
class KeyPair {
public:
    static KeyPair from_seed(const Seed& seed);
    KeyPair(const KeyPair& other) = default;
    KeyPair& operator=(const KeyPair& other) = default;
    ~KeyPair();

    const PublicKey& public_key() const { return public_key_; }
    // How a device is called in operations: the public key as base64url, 43 characters.
    std::string device_id() const;
    Signature sign(std::string_view message) const;
    Seed seed() const;

private:
    KeyPair() = default;
    PublicKey public_key_ = {};
    std::array<std::uint8_t, 64> secret_ = {};
};

// The key behind a device id; empty when it is not 32 canonical bytes on the curve, or of small order.
std::optional<PublicKey> public_key_of(std::string_view device_id);

// RFC 8032; libsodium also refuses small-order and non-canonical R, S and keys.
bool verify(const PublicKey& key, std::string_view message, std::string_view signature);

// SHA-256 over the JWK thumbprint input of RFC 7638 (OKP, RFC 8037); what people compare are its first 16 bytes, as
// eight groups of four hex digits.
Digest thumbprint(const PublicKey& key);
std::string fingerprint(const PublicKey& key);
// The same fingerprint however it was typed: with or without blanks, upper or lower case.
bool same_fingerprint(std::string_view a, std::string_view b);

}  // namespace anze::crypto
