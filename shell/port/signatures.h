// Checking signatures where nobody waits for it: beside the page, if the browser can.
#pragma once

#include "crypto/signed_message.h"

#include <functional>
#include <vector>

namespace anze::port {

class Signatures {
public:
    virtual ~Signatures() = default;
    // Tells whether all of them are right, as crypto::verify sees it.
    virtual void check(std::vector<crypto::SignedMessage> messages, std::function<void(bool)> done) = 0;
};

}  // namespace anze::port
