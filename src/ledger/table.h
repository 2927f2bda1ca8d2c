// All records of one type, found by id or by the stream they lie in, with where each value came from.
#pragma once

#include "record/difference.h"
#include "record/place_index.h"
#include "record/type.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <ranges>
#include <unordered_map>

namespace anze::ledger {

// The place of an operation in this device's journal, from 1.
using OperationNumber = std::uint32_t;
// The place of a stream's name in Ledger::streams().
using StreamNumber = std::uint32_t;

// Which operation set the field. Several cells of one field are a conflict that a person resolves.
struct Cell {
    std::uint16_t field = 0;
    OperationNumber operation = 0;
    bool operator==(const Cell&) const = default;
};

// What a cell in conflict says, and members of newer versions of the program, which are kept and carried on.
struct Aside {
    std::string key = {};
    OperationNumber operation = 0;
    record::Json value = {};
};

// What is known of a record beside its value.
struct EntryBase {
    std::string id = {};
    StreamNumber stream = 0;
    std::vector<Cell> cells = {};
    std::vector<Aside> rivals = {};
    std::vector<Aside> unknown = {};
    OperationNumber created_by = 0;
    OperationNumber changed_by = 0;
    // Why the record no longer counts; nothing is ever deleted.
    std::string withdrawn_reason = {};

    bool withdrawn() const { return !withdrawn_reason.empty(); }
    bool in_conflict() const { return !rivals.empty(); }
};

template <class R>
struct Entry : EntryBase {
    R value = {};
};

// For the rules, which look at plain values.
template <class R>
std::vector<R> values_of(const std::vector<const Entry<R>*>& entries) {
    std::vector<R> values;
    for (const Entry<R>* each : entries)
        values.push_back(each->value);
    return values;
}

// A type of record at run time: for what is done alike with every record.
struct RecordFace {
    record::TypeInfo info = {};
    record::Faces fields = {};
};

template <class R>
RecordFace record_face() {
    return {record::type<R>, record::faces<R>()};
}

// A table whose type of record is known at run time only.
class AnyTable {
public:
    virtual ~AnyTable() = default;
    virtual std::unique_ptr<AnyTable> copy() const = 0;
    virtual std::size_t size() const = 0;
    virtual const EntryBase& entry(std::size_t at) const = 0;
    // Of the record at that place, to be read with face().fields.
    virtual const void* value(std::size_t at) const = 0;

    const RecordFace& face() const { return face_; }

    std::optional<std::size_t> place_of(std::string_view id) const;
    // The places of the records of a stream that count, in the order they came into being.
    std::vector<std::size_t> places_in(StreamNumber stream) const;

    // For the fold only.
    std::size_t insert(std::string id, StreamNumber stream);
    EntryBase& entry_to_fold(std::size_t at) { return const_cast<EntryBase&>(entry(at)); }
    void* value_to_fold(std::size_t at) { return const_cast<void*>(value(at)); }
    void reserve(std::size_t count);

protected:
    explicit AnyTable(RecordFace face) : face_(face) {}
    AnyTable(const AnyTable&) = default;
    AnyTable& operator=(const AnyTable&) = default;

private:
    virtual EntryBase& append() = 0;
    virtual void reserve_entries(std::size_t count) = 0;

    RecordFace face_;
    record::PlaceIndex by_id_ = {};
    // The records of a stream, each leading to the next.
    struct Line {
        std::uint32_t first = none;
        std::uint32_t last = none;
    };
    static constexpr std::uint32_t none = ~std::uint32_t{0};
    std::vector<Line> lines_ = {};          // by stream
    std::vector<std::uint32_t> next_ = {};  // by place
};

template <class R>
class Table final : public AnyTable {
public:
    Table() : AnyTable(record_face<R>()) {}

    const std::vector<Entry<R>>& all() const { return entries_; }
    // Those that count.
    auto counting() const {
        return entries_ | std::views::filter([](const Entry<R>& each) { return !each.withdrawn(); });
    }

    const Entry<R>* find(std::string_view id) const {
        const auto place = place_of(id);
        return place ? &entries_[*place] : nullptr;
    }
    std::vector<const Entry<R>*> in(StreamNumber stream) const {
        std::vector<const Entry<R>*> found;
        for (const std::size_t at : places_in(stream))
            found.push_back(&entries_[at]);
        return found;
    }
    const Entry<R>* first_in(StreamNumber stream) const {
        const auto found = in(stream);
        return found.empty() ? nullptr : found.front();
    }
    const Entry<R>* last_in(StreamNumber stream) const {
        const auto found = in(stream);
        return found.empty() ? nullptr : found.back();
    }

    std::unique_ptr<AnyTable> copy() const override { return std::make_unique<Table>(*this); }
    std::size_t size() const override { return entries_.size(); }
    const EntryBase& entry(std::size_t at) const override { return entries_[at]; }
    const void* value(std::size_t at) const override { return &entries_[at].value; }

private:
    EntryBase& append() override { return entries_.emplace_back(); }
    void reserve_entries(std::size_t count) override { entries_.reserve(count); }

    std::vector<Entry<R>> entries_ = {};
};

// One table for each type of record (record_types.cpp); copied with all that is in them.
class Tables {
public:
    Tables();  // empty ones
    ~Tables() = default;
    Tables(const Tables& other);
    Tables(Tables&& other) noexcept = default;
    Tables& operator=(const Tables& other) { return *this = Tables(other); }
    Tables& operator=(Tables&& other) noexcept = default;

    const AnyTable& operator[](std::size_t place) const { return *all_[place]; }
    auto begin() const { return all_.begin(); }
    auto end() const { return all_.end(); }

private:
    std::vector<std::unique_ptr<AnyTable>> all_ = {};
};

// Of a type that record_types.cpp names.
std::size_t place_of_type(const record::TypeInfo& type);

}  // namespace anze::ledger
