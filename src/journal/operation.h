// journal/: everything a person does as a signed operation in this device's chain: encode, sign, check, and the fold of
// all operations into the ledger.
#pragma once

#include "crypto/signed_message.h"
#include "ledger/ledger.h"

#include <map>

namespace anze::journal {

using ledger::OperationId;

// A compact JWS (RFC 7515, `alg` EdDSA, `typ` anze-operation+jws) whose payload is this value as JSON; see FORMAT.md of
// bundle/. Its id is the SHA-256 of the signing input.
struct Operation {
    std::string stream = {};
    std::string device = {};  // base64url of the public key that signed
    std::int64_t seq = 1;     // from 1, of this device in this stream
    std::optional<OperationId> prev = {};
    std::vector<OperationId> deps = {};  // heads of the other chains of the stream that the writer knew
    std::int64_t time_seconds = 0;       // the writer's clock, UTC; advisory
    std::string actor = {};
    std::string type = {};
    std::string id = {};
    record::Json set = record::Json::object();
    std::vector<std::pair<std::string, std::vector<OperationId>>> supersedes = {};
};

struct SignedOperation {
    Operation operation = {};
    OperationId id = {};
    std::string jws = {};
};

SignedOperation sign(Operation operation, const crypto::KeyPair& key);

// Everything but the signature: form, header, members and their bounds. Each refusal says in Chinese what is wrong.
record::Result<SignedOperation> decode(std::string jws);

// Checks signatures by the key that each operation names as its device. Whether that is a key at all takes as long to
// find out as a signature, and many operations are of one device: it is found out once.
class SignatureChecker {
public:
    bool is_right(const SignedOperation& operation);
    // What has to be verified; nothing when the key or the signature is none.
    std::optional<crypto::SignedMessage> signed_message(const SignedOperation& operation);

private:
    std::map<std::string, std::optional<crypto::PublicKey>> keys_ = {};
};

// "2026-11-09T07:42:00Z" and back.
std::string time_text(std::int64_t seconds);
std::optional<std::int64_t> parse_time(std::string_view text);

// The protected header of a JWS of ours: exactly {"alg":"EdDSA","typ":TYP}. Whatever a library would do with another
// algorithm, an embedded key or an address of a key is refused by its own message. `what` names the thing in messages.
record::Result<void> check_header(std::string_view header_base64url, std::string_view typ, std::string_view what);
std::string header_text(std::string_view typ);

}  // namespace anze::journal
