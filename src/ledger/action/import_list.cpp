#include "ledger/action/import_list.h"

namespace anze::ledger {
namespace {

// Behind the import's id, and before the number of the record.
constexpr char made_mark = 'r';

// What the changes write over, so that it can be put back.
std::vector<roster::Replaced> replaced_by(const Ledger& ledger, const Changes& changes, const std::string& import_id) {
    std::vector<roster::Replaced> all;
    for (const Change& change : changes) {
        const AnyTable& table = *ledger.table(change.type);
        const auto place = table.place_of(change.id);
        if (!place)
            continue;
        const record::Json before = fields_as_they_are(table, *place, change.set);
        all.push_back({import_id, change.type, change.id, before.dump(), change.set.dump()});
    }
    return all;
}

}  // namespace

record::Json fields_as_they_are(const AnyTable& table, std::size_t place, const record::Json& named) {
    record::Json values = record::Json::object();
    for (const auto& [key, value] : named.items())
        values[key] = record::find_field(table.face().fields, key)->to_json(table.value(place));
    return values;
}

bool is_made_by(std::string_view import_id, std::string_view record_id) {
    return record_id.size() > import_id.size() && record_id.starts_with(import_id) &&
           record_id[import_id.size()] == made_mark;
}

Refusals may(const Ledger& ledger, const ImportList& action, calendar::Date today) {
    return action.taking_in.may(ledger, today);
}

Changes perform(const Ledger& ledger, const ImportList& action, const Context& context) {
    const std::string id = context.next_id();
    std::size_t made = 0;
    Context of_import = context;
    of_import.next_id = [&] { return id + made_mark + std::to_string(++made); };
    Changes changes = action.taking_in.perform(ledger, of_import);
    if (changes.empty() || !side_refusals(ledger, record::type<roster::Import>).empty())
        return changes;
    // What takes it back comes first, so that one that was cut off is taken back like a whole one.
    Changes all{creation(company_stream(), id, action.import)};
    for (const roster::Replaced& each : replaced_by(ledger, changes, id))
        all.push_back(creation(company_stream(), of_import.next_id(), each));
    std::ranges::move(changes, std::back_inserter(all));
    return all;
}

}  // namespace anze::ledger
