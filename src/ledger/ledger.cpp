#include "ledger/ledger.h"

#include "ledger/fold.h"
#include "ledger/types.h"

namespace anze::ledger {
namespace {

std::uint32_t intern(std::vector<std::string>& names, std::string_view name) {
    const auto place = static_cast<std::size_t>(std::ranges::find(names, name) - names.begin());
    if (place == names.size())
        names.emplace_back(name);
    return static_cast<std::uint32_t>(place);
}

}  // namespace

std::optional<StreamNumber> Ledger::stream_number(const StreamName& name) const {
    const auto found = stream_numbers_.find(to_string(name));
    if (found == stream_numbers_.end())
        return std::nullopt;
    return found->second;
}

Ledger::Ledger() = default;
Ledger::~Ledger() = default;
Ledger::Ledger(const Ledger& other) = default;
Ledger::Ledger(Ledger&& other) noexcept = default;
Ledger& Ledger::operator=(const Ledger& other) = default;
Ledger& Ledger::operator=(Ledger&& other) noexcept = default;
Ledger::Ledger(std::uint64_t first_version) : first_version_(first_version), version_(first_version) {}

StreamNumber Ledger::intern_stream(const StreamName& name) {
    const auto [found, added] =
        stream_numbers_.try_emplace(to_string(name), static_cast<StreamNumber>(streams_.size()));
    if (added) {
        streams_.push_back(name);
        if (!name.unit_id.empty())
            streams_of_unit_[name.unit_id].push_back(found->second);
    }
    return found->second;
}

std::span<const StreamNumber> Ledger::streams_of_unit(const std::string& unit_id) const {
    const auto found = streams_of_unit_.find(unit_id);
    return found == streams_of_unit_.end() ? std::span<const StreamNumber>() : found->second;
}

std::uint32_t Ledger::intern_device(std::string_view device) {
    return intern(devices_, device);
}

std::uint32_t Ledger::intern_actor(std::string_view actor) {
    return intern(actors_, actor);
}

void Ledger::remember(OperationNumber number, Origin origin) {
    if (number >= origins_.size())
        origins_.resize(number + std::size_t{1});
    origins_[number] = std::move(origin);
}

bool Ledger::knew(OperationNumber later, OperationNumber earlier) const {
    const Origin& wanted = origins_[earlier];
    const auto reaches = [&](OperationNumber known) {
        return origins_[known].device == wanted.device && origins_[known].seq >= wanted.seq;
    };
    return later != earlier && (reaches(later) || std::ranges::any_of(origins_[later].seen, reaches));
}

bool Ledger::fold(const Folding& operation) {
    bool folded = false;
    with_type(operation.type, [&](auto type) {
        using R = typename decltype(type)::Record;
        auto& table = std::get<Table<R>>(tables_);
        Entry<R>* entry = table.find_to_fold(operation.id);
        if (entry != nullptr && entry->stream != operation.stream)
            return;
        if (entry == nullptr)
            entry = &table.insert(std::string(operation.id), operation.stream);
        records_in_conflict_ -= entry->in_conflict() ? 1 : 0;
        fold_into(*entry, operation, origins_);
        records_in_conflict_ += entry->in_conflict() ? 1 : 0;
        folded = true;
    });
    if (folded) {
        ++version_;
        folded_into_.push_back(operation.stream);
    }
    return folded;
}

std::optional<std::span<const StreamNumber>> Ledger::streams_changed_since(std::uint64_t version) const {
    if (version < first_version_ || version > version_)
        return std::nullopt;
    return std::span(folded_into_).subspan(static_cast<std::size_t>(version - first_version_));
}

std::vector<Conflict> Ledger::conflicts() const {
    std::vector<Conflict> found;
    for_every_type([&](auto type) {
        using R = typename decltype(type)::Record;
        for (const auto& entry : table<R>().all()) {
            if (entry.in_conflict())
                append_conflicts(found, entry);
        }
    });
    return found;
}

std::vector<OperationNumber> Ledger::living(std::string_view type, std::string_view id,
                                            std::string_view field_key) const {
    std::vector<OperationNumber> found;
    with_type(type, [&](auto each) {
        using R = typename decltype(each)::Record;
        if (const auto* entry = table<R>().find(id))
            found = living_in(*entry, field_key);
    });
    return found;
}

std::optional<StreamNumber> Ledger::stream_of_record(std::string_view type, std::string_view id) const {
    std::optional<StreamNumber> stream;
    with_type(type, [&](auto each) {
        using R = typename decltype(each)::Record;
        if (const auto* entry = table<R>().find(id))
            stream = entry->stream;
    });
    return stream;
}

const record::TypeInfo* find_type(std::string_view key) {
    const record::TypeInfo* found = nullptr;
    with_type(key, [&](auto type) { found = &decltype(type)::info; });
    return found;
}

bool has_field(std::string_view type, std::string_view field_key) {
    bool found = field_key == withdrawn_key;
    with_type(type, [&](auto each) {
        record::for_each_field<typename decltype(each)::Record>(
            [&](const auto& field) { found = found || field.key == field_key; });
    });
    return found;
}

}  // namespace anze::ledger
