// The fold of all operations in causal order. An operation is folded once everything it depends on is there; what
// cannot be folded is kept, shown and carried on. Any order, any repetition, any split of imports gives the same
// ledger.
#pragma once

#include "journal/chain_ends.h"
#include "journal/operation.h"
#include "ledger/action/trust_key.h"

#include <map>
#include <unordered_map>

namespace anze::journal {

using ledger::OperationNumber;

enum class Standing : std::uint8_t {
    folded,
    waiting,       // something it depends on is not there, or its key is not trusted yet
    refused,       // its key may not write that
    unknown_type,  // of a newer version of the program
    forked,        // its device wrote two different operations under one number; that key is trusted no further
};

struct Kept {
    OperationId id = {};
    std::uint32_t chain = 0;
    std::int64_t seq = 0;
    Standing standing = Standing::waiting;
};

// The last operation of one device in one stream, with all before it present.
struct Head {
    std::string stream = {};
    std::string device = {};
    std::int64_t seq = 0;
    OperationId id = {};
    bool operator==(const Head&) const = default;
};

struct Refused {
    OperationNumber number = 0;
    record::Error reason = {};
};

class Journal {
public:
    // `owner`: the device id of the first key that this archive belonged to.
    explicit Journal(std::string owner = {}) : owner_(std::move(owner)) {}

    const ledger::Ledger& ledger() const { return ledger_; }
    const std::string& owner() const { return owner_; }

    // Makes signed operations of the changes and folds them at once. The caller saves them under the numbers they got;
    // when that fails it has to build the journal anew from its store.
    std::vector<SignedOperation> author(std::span<const ledger::Change> changes, const crypto::KeyPair& key,
                                        std::int64_t now_seconds, const std::string& actor);

    // Takes one operation whose signature was checked, or that comes from this device's own store. Gives the number it
    // has to be stored under; nothing when it is here already.
    std::optional<OperationNumber> accept(SignedOperation operation);

    bool holds(const OperationId& id) const { return number_of(id).has_value(); }
    std::optional<OperationNumber> number_of(const OperationId& id) const;
    OperationNumber count() const { return static_cast<OperationNumber>(kept_.size()); }
    const Kept& kept(OperationNumber number) const { return kept_[number - 1]; }
    const std::string& stream_of(OperationNumber number) const { return chains_[kept(number).chain].stream; }

    std::vector<Head> heads() const;
    // Of one device in one stream; 0 when nothing of it is there.
    std::int64_t last_seq(const std::string& stream, const std::string& device) const;
    std::vector<Head> heads_of(std::string_view stream) const;
    // Every operation of these streams, in the order of the store.
    std::vector<OperationNumber> numbers_in(const std::vector<std::string>& streams) const;

    const std::vector<Refused>& refused() const { return refused_; }
    std::size_t waiting_count() const { return waiting_.size(); }
    // What would let them in: whose they are by what they write. For a person to compare.
    std::vector<ledger::TrustKey> keys_to_compare() const;
    // Whether nothing else of its device stands in its place, and its key had not ended before.
    bool has_place_for(const Operation& operation) const;
    // Devices that wrote two operations under one number, with the stream and that number.
    std::vector<Head> forks() const;

    // A fork or the end of a key came to light behind operations that were folded, or who told of an end had ended
    // before: the fold has to be made anew from the store by `Journal fresh = old.emptied()` and accepting everything
    // again, as often as it says so. A key that speaks for a house ends by its own word only, so it comes to an end.
    bool has_to_be_rebuilt() const { return has_to_be_rebuilt_ || !ends_.is_all_found(); }
    Journal emptied() const;

    // The snapshot: everything above as bytes; restore refuses what another version wrote.
    std::string pack() const;
    bool unpack(std::string_view bytes);

private:
    struct Chain {
        std::string stream = {};
        std::string device = {};
        std::vector<OperationNumber> line = {};              // by seq from 1, without a gap
        std::map<std::int64_t, OperationNumber> ahead = {};  // came before what lies between
        std::int64_t forked_at = 0;                          // 0: never
    };

    static std::string chain_key(std::string_view stream, std::string_view device);
    std::uint32_t chain_of(const std::string& stream, const std::string& device);
    void keep(const OperationId& id, std::uint32_t chain, std::int64_t seq, Standing standing);
    void enter_chain(OperationNumber number, const Operation& operation);
    static bool join(Chain& chain, std::int64_t seq, OperationNumber number);
    void consider(OperationNumber number, SignedOperation operation);
    // What the operation has to wait for: an operation's id, or nothing when all is there.
    std::optional<OperationId> missing(const Operation& operation) const;
    bool is_settled(const OperationId& id) const;
    std::optional<OperationNumber> last_settled(const Chain& chain) const;
    Standing settle(OperationNumber number, const SignedOperation& operation);
    void remember(OperationNumber number, const SignedOperation& operation);
    void fold(OperationNumber number, const SignedOperation& operation);
    // key_end.cpp
    void end_chains(const std::string& certificate_id);
    bool has_folded_beyond(const ledger::StreamName& stream, const std::string& device) const;
    void release(std::vector<OperationNumber>& freed, const SignedOperation& settled);

    std::string owner_ = {};
    ledger::Ledger ledger_ = {};
    std::vector<Kept> kept_ = {};
    record::PlaceIndex by_id_ = {};
    std::vector<Chain> chains_ = {};
    std::unordered_map<std::string, std::uint32_t> chain_numbers_ = {};
    std::unordered_map<std::string, std::vector<std::uint32_t>> chains_of_stream_ = {};
    std::map<OperationNumber, SignedOperation> waiting_ = {};
    std::multimap<OperationId, OperationNumber> waiting_for_ = {};
    std::multimap<std::string, OperationNumber> waiting_for_key_ = {};
    std::vector<Refused> refused_ = {};
    ChainEnds ends_ = {};
    bool has_to_be_rebuilt_ = false;
};

}  // namespace anze::journal
