// bundle/: what one party hands another — whole streams of signed operations with their photos, under one signature of
// the sender. The format is in FORMAT.md; any JOSE library verifies it, and we are stricter than the libraries.
#pragma once

#include "journal/journal.h"

namespace anze::bundle {

struct ChainHead {
    std::string device = {};
    std::int64_t count = 0;
    journal::OperationId head = {};
};

struct StreamHeads {
    std::string name = {};
    std::vector<ChainHead> chains = {};
};

struct Party {
    record::Writer side = record::Writer::none;
    std::string name = {};
};

struct Manifest {
    std::int64_t created_seconds = 0;
    Party issuer = {};
    std::string issuer_device = {};
    Party audience = {};
    std::string unit_id = {};  // whose streams they are
    std::vector<StreamHeads> streams = {};
    std::int64_t operation_count = 0;
    crypto::Digest operations_digest = {};  // over every operation's text, each followed by a line feed
    std::vector<record::Attachment> attachments = {};
};

// The streams that an audience receives: of its unit the contract stream and those services whose results were
// reviewed; of these only the chosen ones where some are chosen, and for a viewer always. Never the insurer's internal
// streams. The unit's answer goes back in the same streams.
std::vector<std::string> scope(const ledger::Ledger& ledger, const std::string& unit_id, record::Writer audience,
                               const std::vector<std::string>& service_ids = {});

// The operations to put in, by their numbers in the store.
std::vector<ledger::OperationNumber> operations_of(const journal::Journal& journal,
                                                   const std::vector<std::string>& streams);

struct Draft {
    Party issuer = {};
    Party audience = {};
    std::string unit_id = {};
    std::int64_t created_seconds = 0;
    std::vector<std::string> streams = {};
    std::vector<std::string> operations = {};                                  // compact JWS, in the order of the store
    std::vector<std::pair<record::Attachment, std::string>> attachments = {};  // with their bytes
};

// The file's text. Refused when an operation cannot be read or an attachment is not what it says it is.
record::Result<std::string> write(const Draft& draft, const crypto::KeyPair& key);

// A file name that people can read and Windows takes.
std::string file_name(const Draft& draft, const std::string& unit_name);

}  // namespace anze::bundle
