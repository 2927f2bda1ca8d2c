// Reading a bundle strictly and a little at a time. Nothing of it is taken in here.
#pragma once

#include "bundle/bundle.h"

namespace anze::bundle {

// Why a bundle was refused: one kind for each reason a person can act on.
enum class Refusal : std::uint8_t {
    none,
    too_large,
    not_a_bundle,
    bad_json,
    bad_header,
    bad_signature,
    bad_manifest,
    bad_operation,
    operations_differ,
    chain_broken,
    foreign_stream,
    bad_attachment,
    attachments_differ,
};

struct ReadAttachment {
    record::Attachment attachment = {};
    std::string_view base64 = {};  // into the file's text
};

// Where the signatures of the operations are verified: by the reader, or by whoever has it read.
enum class Verified : std::uint8_t { here, elsewhere };

// Operations by their place in the file, and what is to be verified of them.
struct Unverified {
    std::size_t first = 0;
    std::vector<crypto::SignedMessage> messages = {};
};

class Reader {
public:
    explicit Reader(std::string text, Verified verified = Verified::here);
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    // Does a small piece of the work (about 16 operations or one photo); true while there is more.
    bool step();
    double progress() const;

    // For signatures that are verified elsewhere: those of the operations read since the last call, and the answer,
    // in any order. A no is looked into here, to name the operation.
    std::size_t unverified_count() const { return unverified_.messages.size(); }
    Unverified take_unverified();
    void verified(std::size_t first, std::size_t count, bool all_right);
    // Nothing is left to read nor to be answered, or the file is refused.
    bool is_decided() const { return phase_ == Phase::done && unanswered_ == 0; }

    Refusal refusal() const { return refusal_; }
    const record::Error& error() const { return error_; }
    bool finished() const { return is_decided() && refusal_ == Refusal::none; }

    // Readable as soon as the file's own signature is right.
    const Manifest& manifest() const { return manifest_; }
    const std::vector<journal::SignedOperation>& operations() const { return operations_; }
    std::vector<journal::SignedOperation> take_operations() { return std::move(operations_); }
    const std::vector<ReadAttachment>& attachments() const { return attachments_; }

private:
    enum class Phase : std::uint8_t { envelope, operations, attachments, done };

    void refuse(Refusal kind, record::Error error);
    void read_envelope();
    void read_operations();
    bool verify(const journal::SignedOperation& operation);
    void refuse_signature(std::size_t at);
    void check_operations();
    void read_attachment();

    std::string text_;
    Verified verified_;
    Phase phase_ = Phase::envelope;
    Refusal refusal_ = Refusal::none;
    record::Error error_ = {};
    Manifest manifest_ = {};
    std::vector<std::string_view> operation_texts_ = {};
    std::vector<journal::SignedOperation> operations_ = {};
    crypto::Sha256 operations_hash_ = {};
    journal::SignatureChecker signatures_ = {};
    Unverified unverified_ = {};
    std::size_t unanswered_ = 0;
    std::vector<ReadAttachment> attachments_ = {};
    std::size_t attachments_read_ = 0;
};

// Whether the file is meant for whoever owns this archive; the reason when it is not.
std::optional<record::Error> wrong_audience(const Manifest& manifest, const ledger::Ledger& ledger);

}  // namespace anze::bundle
