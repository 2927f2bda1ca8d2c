// Sealing with a passphrase: Argon2id for the key, XChaCha20-Poly1305 for the bytes; the parameters lie beside the
// salt.
#pragma once

#include "crypto/crypto.h"

namespace anze::crypto {

// RFC 9106's second choice as far as libsodium goes (one lane).
struct PassphraseCost {
    std::uint32_t memory_kibibytes = 64 * 1024;
    std::uint32_t passes = 3;
};

inline constexpr std::size_t passphrase_random_bytes = 16 + 24;

// `random`: fresh bytes for salt and nonce.
std::string seal(std::string_view secret, std::string_view passphrase,
                 const std::array<std::uint8_t, passphrase_random_bytes>& random, PassphraseCost cost = {});

// Refused: a wrong passphrase or changed bytes (they cannot be told apart), bytes that are not a sealed secret.
record::Result<std::string> unseal(std::string_view sealed, std::string_view passphrase);

}  // namespace anze::crypto
