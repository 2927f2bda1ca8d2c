#include "ledger/table.h"

namespace anze::ledger {

std::optional<std::size_t> AnyTable::place_of(std::string_view id) const {
    return by_id_.find(std::hash<std::string_view>()(id), [&](std::uint32_t at) { return entry(at).id == id; });
}

std::vector<std::size_t> AnyTable::places_in(StreamNumber stream) const {
    std::vector<std::size_t> found;
    for (std::uint32_t at = stream < lines_.size() ? lines_[stream].first : none; at != none; at = next_[at]) {
        if (!entry(at).withdrawn())
            found.push_back(at);
    }
    return found;
}

std::size_t AnyTable::insert(std::string id, StreamNumber stream) {
    const auto at = static_cast<std::uint32_t>(size());
    by_id_.add(at, std::hash<std::string_view>()(id));
    if (stream >= lines_.size())
        lines_.resize(stream + std::size_t{1});
    Line& line = lines_[stream];
    (line.first == none ? line.first : next_[line.last]) = at;
    line.last = at;
    next_.push_back(none);
    EntryBase& added = append();
    added.id = std::move(id);
    added.stream = stream;
    return at;
}

void AnyTable::reserve(std::size_t count) {
    reserve_entries(count);
    by_id_.reserve(count);
    next_.reserve(count);
}

Tables::Tables(const Tables& other) {
    for (const auto& table : other.all_)
        all_.push_back(table->copy());
}

}  // namespace anze::ledger
