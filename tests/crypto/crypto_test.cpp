#include "crypto/crypto.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze::crypto;

namespace {

std::string bytes_of_hex(std::string_view text) {
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); at += 2)
        bytes.push_back(static_cast<char>(std::stoi(std::string(text.substr(at, 2)), nullptr, 16)));
    return bytes;
}

template <class Array>
Array array_of_hex(std::string_view text) {
    Array array;
    std::ranges::copy(bytes_of_hex(text), array.begin());
    return array;
}

std::string_view view(const auto& array) {
    return {reinterpret_cast<const char*>(array.data()), array.size()};
}

struct Vector {
    std::string_view seed;
    std::string_view public_key;
    std::string_view message;
    std::string_view signature;
};

// RFC 8032, 7.1: tests 1, 2, 3 and SHA(abc).
const std::vector<Vector> rfc_8032 = {
    {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
     "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe246"
     "55141438e7a100b"},
    {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb"
     "00d291612bb0c00"},
    {"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
     "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc"
     "027beceea1ec40a"},
    {"833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
     "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
     "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2"
     "a9ac94fa54ca49f",
     "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad"
     "9bef1177331a704"}};

}  // namespace

TEST_CASE("Ed25519 signs and verifies the vectors of RFC 8032") {
    REQUIRE(ready());
    const std::size_t at = GENERATE(0U, 1U, 2U, 3U);
    const Vector& vector = rfc_8032[at];
    const KeyPair pair = KeyPair::from_seed(array_of_hex<Seed>(vector.seed));
    const std::string message = bytes_of_hex(vector.message);
    CHECK(hex(pair.public_key()) == vector.public_key);
    CHECK(hex(pair.seed()) == vector.seed);
    CHECK(hex(view(pair.sign(message))) == vector.signature);
    CHECK(verify(pair.public_key(), message, bytes_of_hex(vector.signature)));
    CHECK_FALSE(verify(pair.public_key(), message + "x", bytes_of_hex(vector.signature)));
    CHECK_FALSE(verify(pair.public_key(), message, bytes_of_hex(rfc_8032[(at + 1) % 4].signature)));
}

TEST_CASE("A signature with any bit changed, or of another length, is not right") {
    const KeyPair pair = KeyPair::from_seed(array_of_hex<Seed>(rfc_8032[0].seed));
    const std::string right = bytes_of_hex(rfc_8032[0].signature);
    for (std::size_t bit = 0; bit < right.size() * 8; ++bit) {
        std::string wrong = right;
        wrong[bit / 8] = static_cast<char>(wrong[bit / 8] ^ (1 << (bit % 8)));
        CAPTURE(bit);
        CHECK_FALSE(verify(pair.public_key(), "", wrong));
    }
    CHECK_FALSE(verify(pair.public_key(), "", right.substr(0, 63)));
    CHECK_FALSE(verify(pair.public_key(), "", right + '\0'));
    CHECK_FALSE(verify(pair.public_key(), "", ""));
}

// Adding the group's order to S gives a second signature that a careless verifier takes.
TEST_CASE("A signature whose S is not canonical is not right") {
    const std::string order = bytes_of_hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    std::string signature = bytes_of_hex(rfc_8032[0].signature);
    unsigned carry = 0;
    for (std::size_t at = 0; at < order.size(); ++at) {
        carry += unsigned{static_cast<unsigned char>(signature[32 + at])} + static_cast<unsigned char>(order[at]);
        signature[32 + at] = static_cast<char>(carry & 0xFF);
        carry >>= 8;
    }
    CHECK_FALSE(verify(array_of_hex<PublicKey>(rfc_8032[0].public_key), "", signature));
}

TEST_CASE("A key is only what is canonical, on the curve and of large order") {
    CHECK(public_key_of(base64url(bytes_of_hex(rfc_8032[0].public_key))));
    const std::string_view wrong =
        GENERATE("0000000000000000000000000000000000000000000000000000000000000000",
                 "0100000000000000000000000000000000000000000000000000000000000000",
                 "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                 "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                 "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                 "0200000000000000000000000000000000000000000000000000000000000000", "d75a98", "");
    CAPTURE(wrong);
    CHECK_FALSE(public_key_of(base64url(bytes_of_hex(wrong))));
}

TEST_CASE("The thumbprint is that of RFC 8037, A.3; a fingerprint is its first half in groups") {
    const auto key = public_key_of("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo").value();
    CHECK(base64url(thumbprint(key)) == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    CHECK(fingerprint(key) == "90fa cafe a9b1 5566 9854 0f70 c011 7a22");
    CHECK(same_fingerprint(fingerprint(key), "90FACAFEA9B1556698540F70C0117A22"));
    CHECK(same_fingerprint(fingerprint(key), "90fa-cafe-a9b1-5566-9854-0f70-c011-7a22"));
    CHECK_FALSE(same_fingerprint(fingerprint(key), "90fa cafe a9b1 5566 9854 0f70 c011 7a23"));
    CHECK_FALSE(same_fingerprint(fingerprint(key), "90fa cafe"));
    CHECK_FALSE(same_fingerprint("", ""));
    CHECK_FALSE(same_fingerprint(" ", "-"));
}

TEST_CASE("The JWS of RFC 8037, A.4 verifies") {
    const auto key = public_key_of("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo").value();
    const auto signature =
        from_base64url("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg")
            .value();
    CHECK(verify(key, "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc", signature));
}

TEST_CASE("SHA-256 of FIPS 180-4, at once and in pieces") {
    CHECK(hex(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    Sha256 pieces;
    pieces.add("a");
    pieces.add("");
    pieces.add("bc");
    CHECK(pieces.finish() == sha256("abc"));
}

TEST_CASE("base64url of RFC 4648 goes both ways") {
    struct Case {
        std::string_view bytes;
        std::string_view text;
    };
    const auto each = GENERATE(Case{"", ""}, Case{"f", "Zg"}, Case{"fo", "Zm8"}, Case{"foo", "Zm9v"},
                               Case{"foob", "Zm9vYg"}, Case{"\xFB\xFF\xBF", "-_-_"});
    CHECK(base64url(each.bytes) == each.text);
    CHECK(from_base64url(each.text) == std::string(each.bytes));
}

TEST_CASE("base64url that encoding would not give is refused") {
    const std::string_view wrong =
        GENERATE("Zg==", "Zh", "Zm9=", "Zm+v", "Zm/v", "Zm9v ", " Zm9v", "Zm\n9v", "Z", "Zm9vY", "Zm9vYh", "成");
    CAPTURE(wrong);
    CHECK_FALSE(from_base64url(wrong));
}

TEST_CASE("base64 needs its padding and no more") {
    CHECK(base64("foob") == "Zm9vYg==");
    CHECK(from_base64("Zm9vYg==") == "foob");
    const std::string_view wrong = GENERATE("Zm9vYg", "Zm9vYg=", "Zm9vYg===", "Zm9vYh==", "Zm9vYg==\n", "-_-_", "====");
    CAPTURE(wrong);
    CHECK_FALSE(from_base64(wrong));
}

TEST_CASE("A checksum tells a torn or changed file, wherever the place") {
    REQUIRE(ready());
    std::string bytes(40'000, 'a');
    const std::uint64_t sum = checksum(bytes);
    CHECK(checksum(bytes) == sum);
    for (const std::size_t place : {std::size_t{0}, std::size_t{16'383}, std::size_t{16'384}, bytes.size() - 1}) {
        std::string other = bytes;
        other[place] = 'b';
        CHECK(checksum(other) != sum);
    }
    CHECK(checksum(bytes.substr(0, bytes.size() - 1)) != sum);
    CHECK(checksum(bytes.substr(0, 16'384)) != sum);
    CHECK(checksum({}) != sum);
}
