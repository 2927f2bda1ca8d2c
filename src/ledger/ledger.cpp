#include "ledger/ledger.h"

#include "ledger/fold.h"

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

Ledger::Ledger(std::uint64_t first_version) : first_version_(first_version), version_(first_version) {}

const AnyTable* Ledger::table(std::string_view type) const {
    const auto found = std::ranges::find(tables_, type, [](const auto& each) { return each->face().info.key; });
    return found == tables_.end() ? nullptr : found->get();
}

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
    AnyTable* table = table_to_fold(operation.type);
    if (table == nullptr)
        return false;
    std::optional<std::size_t> place = table->place_of(operation.id);
    if (place && table->entry(*place).stream != operation.stream)
        return false;
    if (!place)
        place = table->insert(std::string(operation.id), operation.stream);
    const EntryBase& entry = table->entry(*place);
    records_in_conflict_ -= entry.in_conflict() ? 1 : 0;
    fold_into(*table, *place, operation, origins_);
    records_in_conflict_ += entry.in_conflict() ? 1 : 0;
    ++version_;
    folded_into_.push_back(operation.stream);
    return true;
}

std::optional<std::span<const StreamNumber>> Ledger::streams_changed_since(std::uint64_t version) const {
    if (version < first_version_ || version > version_)
        return std::nullopt;
    return std::span(folded_into_).subspan(static_cast<std::size_t>(version - first_version_));
}

std::vector<Conflict> Ledger::conflicts() const {
    std::vector<Conflict> found;
    for (const auto& table : tables_) {
        for (std::size_t at = 0; at < table->size(); ++at) {
            if (table->entry(at).in_conflict())
                append_conflicts(found, *table, at);
        }
    }
    return found;
}

std::vector<OperationNumber> Ledger::living(std::string_view type, std::string_view id,
                                            std::string_view field_key) const {
    const AnyTable* of_type = table(type);
    const auto place = of_type != nullptr ? of_type->place_of(id) : std::nullopt;
    return place ? living_in(of_type->entry(*place), of_type->face().fields, field_key)
                 : std::vector<OperationNumber>();
}

std::optional<StreamNumber> Ledger::stream_of_record(std::string_view type, std::string_view id) const {
    const AnyTable* of_type = table(type);
    const auto place = of_type != nullptr ? of_type->place_of(id) : std::nullopt;
    return place ? std::optional(of_type->entry(*place).stream) : std::nullopt;
}

}  // namespace anze::ledger
