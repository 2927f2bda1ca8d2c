// A key that is replaced says so itself, in every stream that stands for itself: a DeviceCertificate with a successor,
// the last operation of its chain. FORMAT.md of bundle/ has the rules.
#pragma once

#include "journal/operation.h"

namespace anze::journal {

struct Succession {
    std::string stream = {};
    std::string public_key = {};
    std::string successor = {};
};

// Of what a key says of its end in a stream there is only one.
std::string succession_id(std::string_view stream, std::string_view public_key);
// What the successor signs.
std::string succession_text(std::string_view stream, std::string_view public_key);

bool is_succession(const Operation& operation);
// What it says; nothing unless it is whole: of the key that ends, with its last operation there, and signed by the
// successor too.
std::optional<Succession> succession_in(const Operation& operation);

}  // namespace anze::journal
