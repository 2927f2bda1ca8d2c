#pragma once

#include "port/signatures.h"

namespace anze::browser {

// By WebCrypto in a worker of the page; by the program itself where that is not to be had or says no.
class Signatures final : public port::Signatures {
public:
    void check(std::vector<crypto::SignedMessage> messages, std::function<void(bool)> done) override;
};

}  // namespace anze::browser
