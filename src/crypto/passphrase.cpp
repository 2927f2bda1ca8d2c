#include "crypto/passphrase.h"

#include <sodium.h>

namespace anze::crypto {
namespace {

// "AZS1", memory and passes as 4 bytes each (little endian), salt, nonce, sealed bytes with their tag.
constexpr std::string_view magic = "AZS1";
constexpr std::size_t salt_bytes = 16;
constexpr std::size_t nonce_bytes = 24;
constexpr std::size_t head_bytes = 4 + 4 + 4;
static_assert(salt_bytes == crypto_pwhash_SALTBYTES);
static_assert(nonce_bytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);

// A file may not ask for more memory than a phone has.
constexpr std::uint32_t most_memory_kibibytes = 512 * 1024;
constexpr std::uint32_t most_passes = 16;

using Key = std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES>;

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

void put_number(std::string& out, std::uint32_t value) {
    for (int shift = 0; shift < 32; shift += 8)
        out.push_back(static_cast<char>((value >> shift) & 0xFF));
}

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (unsigned i = 0; i < 4; ++i)
        value |= std::uint32_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
    return value;
}

bool derive(Key& key, std::string_view passphrase, std::string_view salt, PassphraseCost cost) {
    return crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(), bytes_of(salt), cost.passes,
                         std::size_t{cost.memory_kibibytes} * 1024, crypto_pwhash_ALG_ARGON2ID13) == 0;
}

}  // namespace

std::string seal(std::string_view secret, std::string_view passphrase,
                 const std::array<std::uint8_t, passphrase_random_bytes>& random, PassphraseCost cost) {
    std::string out(magic);
    put_number(out, cost.memory_kibibytes);
    put_number(out, cost.passes);
    out.append(reinterpret_cast<const char*>(random.data()), random.size());
    const std::string_view salt = std::string_view(out).substr(head_bytes, salt_bytes);
    const std::string nonce = out.substr(head_bytes + salt_bytes, nonce_bytes);
    Key key;
    if (!derive(key, passphrase, salt, cost))
        return {};
    const std::string associated = out;
    out.resize(associated.size() + secret.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(out.data() + associated.size()),
                                               nullptr, bytes_of(secret), secret.size(), bytes_of(associated),
                                               associated.size(), nullptr, bytes_of(nonce), key.data());
    sodium_memzero(key.data(), key.size());
    return out;
}

record::Result<std::string> unseal(std::string_view sealed, std::string_view passphrase) {
    constexpr std::size_t front = head_bytes + salt_bytes + nonce_bytes;
    if (sealed.size() < front + crypto_aead_xchacha20poly1305_ietf_ABYTES || !sealed.starts_with(magic)) {
        return record::fail("不是用口令加密的内容，或文件不完整");
    }
    const PassphraseCost cost{number_at(sealed, 4), number_at(sealed, 8)};
    if (cost.memory_kibibytes < 8 || cost.memory_kibibytes > most_memory_kibibytes || cost.passes < 1 ||
        cost.passes > most_passes) {
        return record::fail("加密参数超出允许的范围，文件可能已损坏");
    }
    Key key;
    if (!derive(key, passphrase, sealed.substr(head_bytes, salt_bytes), cost)) {
        return record::fail("内存不足，无法核对口令，请关闭其他页面后重试");
    }
    std::string secret(sealed.size() - front - crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char*>(secret.data()), nullptr, nullptr, bytes_of(sealed.substr(front)),
        sealed.size() - front, bytes_of(sealed), front, bytes_of(sealed.substr(head_bytes + salt_bytes, nonce_bytes)),
        key.data());
    sodium_memzero(key.data(), key.size());
    if (opened != 0)
        return record::fail("口令不对，或内容已被改动");
    return secret;
}

}  // namespace anze::crypto
