#include "crypto/crypto.h"

#include <sodium.h>

#include <algorithm>

namespace anze::crypto {
namespace {

static_assert(sizeof(crypto_hash_sha256_state) <= 128);

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string encode(std::string_view bytes, int variant) {
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes_of(bytes), bytes.size(), variant);
    text.pop_back();
    return text;
}

std::optional<std::string> decode(std::string_view text, int variant) {
    std::string bytes(text.size() / 4 * 3 + 3, '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(),
                          nullptr, &size, &end, variant) != 0 ||
        end != text.data() + text.size()) {
        return std::nullopt;
    }
    bytes.resize(size);
    return bytes;
}

crypto_hash_sha256_state* state_of(unsigned char* bytes) {
    return reinterpret_cast<crypto_hash_sha256_state*>(bytes);
}

}  // namespace

bool ready() {
    return sodium_init() >= 0;
}

Digest sha256(std::string_view bytes) {
    Digest digest;
    crypto_hash_sha256(digest.data(), bytes_of(bytes), bytes.size());
    return digest;
}

// SipHash of one piece after the other, each keyed by the one before: in one call for the whole, a browser would run
// the first, slow translation of it to the end.
std::uint64_t checksum(std::string_view bytes) {
    constexpr std::size_t piece_bytes = 16384;
    std::array<unsigned char, crypto_shorthash_KEYBYTES> key = {};
    std::array<unsigned char, crypto_shorthash_BYTES> sum = {};
    do {
        const std::string_view piece = bytes.substr(0, piece_bytes);
        crypto_shorthash(sum.data(), bytes_of(piece), piece.size(), key.data());
        std::ranges::copy(sum, key.begin());
        bytes.remove_prefix(piece.size());
    } while (!bytes.empty());
    std::uint64_t value = 0;
    std::memcpy(&value, sum.data(), sum.size());
    return value;
}

Sha256::Sha256() : state_{} {
    crypto_hash_sha256_init(state_of(state_.bytes.data()));
}

void Sha256::add(std::string_view bytes) {
    crypto_hash_sha256_update(state_of(state_.bytes.data()), bytes_of(bytes), bytes.size());
}

Digest Sha256::finish() {
    Digest digest;
    crypto_hash_sha256_final(state_of(state_.bytes.data()), digest.data());
    return digest;
}

std::string hex(std::string_view bytes) {
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes_of(bytes), bytes.size());
    text.pop_back();
    return text;
}

std::string hex(const Digest& digest) {
    return hex(std::string_view{reinterpret_cast<const char*>(digest.data()), digest.size()});
}

std::string base64url(std::string_view bytes) {
    return encode(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

std::string base64url(const Digest& bytes) {
    return base64url(std::string_view{reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

std::optional<std::string> from_base64url(std::string_view text) {
    return decode(text, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

std::string base64(std::string_view bytes) {
    return encode(bytes, sodium_base64_VARIANT_ORIGINAL);
}

std::optional<std::string> from_base64(std::string_view text) {
    return decode(text, sodium_base64_VARIANT_ORIGINAL);
}

KeyPair KeyPair::from_seed(const Seed& seed) {
    KeyPair pair;
    crypto_sign_seed_keypair(pair.public_key_.data(), pair.secret_.data(), seed.data());
    return pair;
}

KeyPair::~KeyPair() {
    sodium_memzero(secret_.data(), secret_.size());
}

std::string KeyPair::device_id() const {
    return base64url(public_key_);
}

Signature KeyPair::sign(std::string_view message) const {
    Signature signature;
    crypto_sign_detached(signature.data(), nullptr, bytes_of(message), message.size(), secret_.data());
    return signature;
}

Seed KeyPair::seed() const {
    Seed seed;
    crypto_sign_ed25519_sk_to_seed(seed.data(), secret_.data());
    return seed;
}

std::optional<PublicKey> public_key_of(std::string_view device_id) {
    const auto bytes = from_base64url(device_id);
    if (!bytes || bytes->size() != sizeof(PublicKey))
        return std::nullopt;
    PublicKey key;
    std::ranges::copy(*bytes, key.begin());
    if (crypto_core_ed25519_is_valid_point(key.data()) == 0)
        return std::nullopt;
    return key;
}

bool verify(const PublicKey& key, std::string_view message, std::string_view signature) {
    return signature.size() == sizeof(Signature) &&
           crypto_sign_verify_detached(bytes_of(signature), bytes_of(message), message.size(), key.data()) == 0;
}

Digest thumbprint(const PublicKey& key) {
    return sha256(R"({"crv":"Ed25519","kty":"OKP","x":")" + base64url(key) + "\"}");
}

std::string fingerprint(const PublicKey& key) {
    const std::string digits = hex(thumbprint(key)).substr(0, 32);
    std::string text;
    for (std::size_t at = 0; at < digits.size(); at += 4)
        text += (at == 0 ? "" : " ") + digits.substr(at, 4);
    return text;
}

bool same_fingerprint(std::string_view a, std::string_view b) {
    const auto plain = [](std::string_view text) {
        std::string kept;
        for (const char c : text) {
            if (c >= 'A' && c <= 'Z')
                kept.push_back(static_cast<char>(c - 'A' + 'a'));
            else if (c != ' ' && c != '-' && c != ':')
                kept.push_back(c);
        }
        return kept;
    };
    return !plain(a).empty() && plain(a) == plain(b);
}

}  // namespace anze::crypto
