// ledger/: every record as one value (台账) — the fold of all operations — with the queries, actions and duties over
// it.
#pragma once

#include "archive/archive.h"
#include "complaint/limit.h"
#include "hazard/hazard.h"
#include "ledger/stream.h"
#include "ledger/table.h"
#include "party/party.h"
#include "party/professional.h"
#include "plan/plan.h"
#include "policy/policy.h"
#include "revisit/revisit.h"
#include "service/service.h"

#include <functional>
#include <span>

namespace anze::ledger {

using OperationId = std::array<std::uint8_t, 32>;

// What is remembered of one operation after it was folded.
struct Origin {
    OperationId id = {};
    std::uint32_t device = 0;  // place in Ledger::devices()
    std::uint32_t actor = 0;   // place in Ledger::actors()
    std::int64_t time_seconds = 0;
    std::uint32_t seq = 0;                   // in its device's chain of the stream
    std::vector<OperationNumber> seen = {};  // the last operation of each other device there that its writer had
};

// One operation, checked and with all it depends on already folded.
struct Folding {
    OperationNumber number = 0;
    StreamNumber stream = 0;
    std::string_view type = {};
    std::string_view id = {};
    const record::Json* set = nullptr;
    // For a field key the operations whose value it replaces.
    std::vector<std::pair<std::string_view, OperationNumber>> supersedes = {};
};

// One field with more than one living value.
struct Conflict {
    struct Side {
        OperationNumber operation = 0;
        std::string text = {};
        record::Json value = {};
    };
    std::string_view type_key = {};
    std::string_view type_label = {};
    std::string record_id = {};
    StreamNumber stream = 0;
    std::string field_key = {};
    std::string field_label = {};
    bool has_legal_weight = false;
    std::vector<Side> sides = {};
};

// The member of an operation's `set` that withdraws the record; no field may have this key.
inline constexpr std::string_view withdrawn_key = "withdrawn_reason";

class Ledger {
public:
    Ledger() = default;

    template <class R>
    const Table<R>& table() const {
        static const std::size_t place = place_of_type(record::type<R>);
        return static_cast<const Table<R>&>(tables_[place]);
    }
    template <class R>
    const Entry<R>* find(std::string_view id) const {
        return table<R>().find(id);
    }
    // Those that count of a stream by its name; none where there is no such stream.
    template <class R>
    std::vector<const Entry<R>*> in(const StreamName& name) const {
        const auto number = stream_number(name);
        return number ? table<R>().in(*number) : std::vector<const Entry<R>*>();
    }

    // Of every type, for what is done alike with all of them.
    const Tables& tables() const { return tables_; }
    // Null for a type of a newer version.
    const AnyTable* table(std::string_view type) const;

    const std::vector<StreamName>& streams() const { return streams_; }
    std::optional<StreamNumber> stream_number(const StreamName& name) const;
    const StreamName& stream_of(StreamNumber number) const { return streams_[number]; }
    // The unit's own, its services', and what the insurer keeps of it; in the order they came up.
    std::span<const StreamNumber> streams_of_unit(const std::string& unit_id) const;

    // Operation numbers that were never settled (parked, forked) have an empty origin.
    const Origin& origin(OperationNumber number) const { return origins_[number]; }
    OperationNumber last_number() const { return static_cast<OperationNumber>(origins_.size() - 1); }
    const std::vector<std::string>& devices() const { return devices_; }
    const std::vector<std::string>& actors() const { return actors_; }

    // Whether the writer of `later` had `earlier` before them; both of one stream. The same on every device, in
    // whatever order the two came there.
    bool knew(OperationNumber later, OperationNumber earlier) const;

    std::vector<Conflict> conflicts() const;
    // How many records have such a field; known without a look at all of them.
    std::size_t records_in_conflict() const { return records_in_conflict_; }
    // The operations whose value the field now has; what a new value supersedes.
    std::vector<OperationNumber> living(std::string_view type, std::string_view id, std::string_view field_key) const;
    // The stream a record lies in, whatever its type.
    std::optional<StreamNumber> stream_of_record(std::string_view type, std::string_view id) const;

    // Grows with every change; screens keep what they computed until it moves.
    std::uint64_t version() const { return version_; }
    // Where something was folded since that version, each stream once for every fold; nothing when it is not known.
    std::optional<std::span<const StreamNumber>> streams_changed_since(std::uint64_t version) const;

    // For the fold (journal/) only.
    StreamNumber intern_stream(const StreamName& name);
    std::uint32_t intern_device(std::string_view device);
    std::uint32_t intern_actor(std::string_view actor);
    void remember(OperationNumber number, Origin origin);
    // Refused (false) when the type is unknown to this version or the record lies in another stream.
    bool fold(const Folding& operation);

    // Nothing of this one, but what screens computed from it is not taken for what they would compute from the new one.
    Ledger emptied() const { return Ledger(version_ + 1); }

    // The snapshot's bytes, without the ids of the operations; unpack gives an empty ledger and false when they are not
    // from this version.
    void pack(record::Packer& packer) const;
    bool unpack(record::Unpacker& unpacker, const std::function<OperationId(OperationNumber)>& id_of);

private:
    explicit Ledger(std::uint64_t first_version);

    AnyTable* table_to_fold(std::string_view type) { return const_cast<AnyTable*>(table(type)); }

    Tables tables_ = {};
    std::vector<StreamName> streams_ = {};
    std::unordered_map<std::string, StreamNumber> stream_numbers_ = {};
    std::unordered_map<std::string, std::vector<StreamNumber>> streams_of_unit_ = {};
    std::vector<Origin> origins_ = std::vector<Origin>(1);
    std::vector<std::string> devices_ = {};
    std::vector<std::string> actors_ = {};
    std::size_t records_in_conflict_ = 0;
    std::uint64_t first_version_ = 1;
    std::uint64_t version_ = 1;
    std::vector<StreamNumber> folded_into_ = {};  // for each version after the first
};

// What is known of a type by its key; null for a type of a newer version.
const record::TypeInfo* find_type(std::string_view key);
const RecordFace* find_face(std::string_view key);
bool has_field(std::string_view type, std::string_view field_key);

}  // namespace anze::ledger
