#pragma once

#include "crypto/crypto.h"

#include <span>

namespace anze::crypto {

// Everything that verify asks for; the signature has its 64 bytes.
struct SignedMessage {
    PublicKey key = {};
    std::string message = {};
    std::string signature = {};
};

bool verify_all(std::span<const SignedMessage> messages);

}  // namespace anze::crypto
