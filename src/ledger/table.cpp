#include "ledger/table.h"

namespace anze::ledger {

std::optional<std::size_t> AnyTable::place_of(std::string_view id) const {
    const auto found = by_id_.find(std::string(id));
    if (found == by_id_.end())
        return std::nullopt;
    return found->second;
}

std::vector<std::size_t> AnyTable::places_in(StreamNumber stream) const {
    std::vector<std::size_t> found;
    if (const auto list = by_stream_.find(stream); list != by_stream_.end()) {
        for (const std::uint32_t at : list->second) {
            if (!entry(at).withdrawn())
                found.push_back(at);
        }
    }
    return found;
}

std::size_t AnyTable::insert(std::string id, StreamNumber stream) {
    const auto at = static_cast<std::uint32_t>(size());
    by_id_.emplace(id, at);
    by_stream_[stream].push_back(at);
    EntryBase& added = append();
    added.id = std::move(id);
    added.stream = stream;
    return at;
}

void AnyTable::reserve(std::size_t count) {
    reserve_entries(count);
    by_id_.reserve(count);
}

Tables::Tables(const Tables& other) {
    for (const auto& table : other.all_)
        all_.push_back(table->copy());
}

}  // namespace anze::ledger
