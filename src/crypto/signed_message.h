#pragma once

#include "crypto/crypto.h"

namespace anze::crypto {

// Everything that verify asks for; the signature has its 64 bytes.
struct SignedMessage {
    PublicKey key = {};
    std::string message = {};
    std::string signature = {};
};

}  // namespace anze::crypto
