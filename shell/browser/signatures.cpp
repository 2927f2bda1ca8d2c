#include "browser/signatures.h"

#include "browser/answers.h"
#include "browser/world.h"

#include <algorithm>
#include <emscripten.h>

// clang-format off
EM_JS(void, js_signatures_check, (int request, const char* bytes, int size), {
    Module.bridge.signatures.check(request, bytes, size);
});
// clang-format on

namespace anze::browser {
namespace {

using crypto::SignedMessage;

// Where libsodium is stricter than RFC 8032 asks for: it refuses an R of small order. By a key of the prime order, and
// no other is taken for a key, only the neutral element can be one.
bool begins_with_neutral_element(const SignedMessage& each) {
    std::string neutral(32, '\0');
    neutral.front() = '\1';
    return each.signature.starts_with(neutral);
}

// Key, signature, the message's length in four bytes, the lowest first, and the message, one after the other.
std::string packed(const std::vector<SignedMessage>& messages) {
    std::string bytes;
    std::size_t size = 0;
    for (const SignedMessage& each : messages)
        size += each.key.size() + each.signature.size() + 4 + each.message.size();
    bytes.reserve(size);
    for (const SignedMessage& each : messages) {
        bytes.append(each.key.begin(), each.key.end());
        bytes.append(each.signature);
        for (std::size_t left = each.message.size(), at = 0; at < 4; ++at, left >>= 8U)
            bytes.push_back(static_cast<char>(left & 0xFFU));
        bytes.append(each.message);
    }
    return bytes;
}

}  // namespace

void Signatures::check(std::vector<SignedMessage> messages, std::function<void(bool)> done) {
    if (std::ranges::any_of(messages, begins_with_neutral_element))
        return Worker().run([messages, done] {
            done(crypto::verify_all(messages));
            return false;
        });
    const std::string bytes = packed(messages);
    const int request = expect(
        [messages = std::move(messages), done = std::move(done)](record::Result<std::string_view> answer) {
            done((answer && *answer == "right") || crypto::verify_all(messages));
        },
        Expect::quiet);
    js_signatures_check(request, bytes.data(), static_cast<int>(bytes.size()));
}

}  // namespace anze::browser
