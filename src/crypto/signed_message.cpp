#include "crypto/signed_message.h"

#include <algorithm>

namespace anze::crypto {

bool verify_all(std::span<const SignedMessage> messages) {
    return std::ranges::all_of(
        messages, [](const SignedMessage& each) { return verify(each.key, each.message, each.signature); });
}

}  // namespace anze::crypto
