#include "crypto/passphrase.h"

#include <catch2/catch_test_macros.hpp>
#include <numeric>

using namespace anze::crypto;

namespace {

constexpr PassphraseCost cheap{.memory_kibibytes = 8, .passes = 1};

std::array<std::uint8_t, passphrase_random_bytes> counted_bytes() {
    std::array<std::uint8_t, passphrase_random_bytes> bytes;
    std::iota(bytes.begin(), bytes.end(), std::uint8_t{0});
    return bytes;
}

std::string sealed() {
    return seal("机密", "口令 123", counted_bytes(), cheap);
}

}  // namespace

TEST_CASE("What is sealed opens with its passphrase only") {
    REQUIRE(ready());
    CHECK(unseal(sealed(), "口令 123").value() == "机密");
    CHECK(unseal(seal("", "", counted_bytes(), cheap), "").value().empty());
    CHECK(unseal(sealed(), "口令 124").error().message == "口令不对，或内容已被改动");
    CHECK(unseal(sealed(), "").error().message == "口令不对，或内容已被改动");
}

TEST_CASE("The cost that is used by default opens again") {
    CHECK(unseal(seal("机密", "口令", counted_bytes()), "口令").value() == "机密");
}

TEST_CASE("The secret does not lie in the sealed bytes, and other random bytes seal otherwise") {
    CHECK_FALSE(sealed().contains("机密"));
    auto other = counted_bytes();
    other[0] = 99;
    CHECK(seal("机密", "口令 123", other, cheap) != sealed());
}

TEST_CASE("Sealed bytes that were changed anywhere or cut short do not open") {
    const std::string right = sealed();
    for (std::size_t at = 0; at < right.size(); ++at) {
        std::string wrong = right;
        wrong[at] = static_cast<char>(wrong[at] ^ 1);
        CAPTURE(at);
        CHECK_FALSE(unseal(wrong, "口令 123"));
        CHECK_FALSE(unseal(right.substr(0, at), "口令 123"));
    }
    CHECK_FALSE(unseal(right + "x", "口令 123"));
}

TEST_CASE("A file that asks for absurd memory or is no sealed file says so") {
    std::string greedy = sealed();
    greedy[7] = '\x7F';
    CHECK(unseal(greedy, "口令 123").error().message == "加密参数超出允许的范围，文件可能已损坏");
    CHECK(unseal("PK 其他文件", "口令 123").error().message == "不是用口令加密的内容，或文件不完整");
}
