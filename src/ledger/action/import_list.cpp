#include "ledger/action/import_list.h"

namespace anze::ledger {
namespace {

// Behind the import's id, and before the number of the record.
constexpr char made_mark = 'r';

}  // namespace

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
    // First, so that one that was cut off is taken back like a whole one.
    if (!changes.empty() && side_refusals(ledger, record::type<roster::Import>).empty())
        changes.insert(changes.begin(), creation(company_stream(), id, action.import));
    return changes;
}

}  // namespace anze::ledger
