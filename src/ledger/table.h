// All records of one type, found by id or by the stream they lie in, with where each value came from.
#pragma once

#include "record/difference.h"
#include "record/type.h"

#include <algorithm>
#include <memory>
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

template <class R>
struct Entry {
    std::string id = {};
    StreamNumber stream = 0;
    R value = {};
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
class Table {
public:
    using Record = R;

    const std::vector<Entry<R>>& all() const { return entries_; }
    std::size_t size() const { return entries_.size(); }

    const Entry<R>* find(std::string_view id) const {
        const auto found = by_id_.find(std::string(id));
        return found == by_id_.end() ? nullptr : &entries_[found->second];
    }

    // The entries of a stream that count, in the order they came into being.
    std::vector<const Entry<R>*> in(StreamNumber stream) const {
        std::vector<const Entry<R>*> found;
        if (const auto list = by_stream_.find(stream); list != by_stream_.end()) {
            for (const std::uint32_t at : list->second) {
                if (!entries_[at].withdrawn())
                    found.push_back(&entries_[at]);
            }
        }
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

    // For the fold only.
    Entry<R>& insert(std::string id, StreamNumber stream) {
        const auto at = static_cast<std::uint32_t>(entries_.size());
        by_id_.emplace(id, at);
        by_stream_[stream].push_back(at);
        return entries_.emplace_back(Entry<R>{.id = std::move(id), .stream = stream});
    }
    Entry<R>* find_to_fold(std::string_view id) { return const_cast<Entry<R>*>(find(id)); }
    void reserve(std::size_t count) {
        entries_.reserve(count);
        by_id_.reserve(count);
    }

private:
    std::vector<Entry<R>> entries_ = {};
    std::unordered_map<std::string, std::uint32_t> by_id_ = {};
    std::unordered_map<StreamNumber, std::vector<std::uint32_t>> by_stream_ = {};
};

}  // namespace anze::ledger
