#include "ledger/action/resolve_conflict.h"

namespace anze::ledger {
namespace {

std::optional<Conflict> find_conflict(const Ledger& ledger, const ResolveConflict& action) {
    for (Conflict& each : ledger.conflicts()) {
        if (each.type_key == action.type_key && each.record_id == action.record_id &&
            each.field_key == action.field_key) {
            return std::move(each);
        }
    }
    return std::nullopt;
}

}  // namespace

Refusals may(const Ledger& ledger, const ResolveConflict& action, calendar::Date) {
    const auto conflict = find_conflict(ledger, action);
    if (!conflict)
        return {{"这处冲突已经解决"}};
    Refusals refusals = side_refusals(ledger, *find_type(action.type_key));
    append(refusals, sealed_refusals(ledger, ledger.stream_of(conflict->stream)));
    append(refusals, sealed_refusals(ledger, action.type_key, action.record_id));
    if (std::ranges::find(conflict->sides, action.chosen, &Conflict::Side::operation) == conflict->sides.end()) {
        refusals.push_back({"请选择要采用的一方"});
    }
    return refusals;
}

Changes perform(const Ledger& ledger, const ResolveConflict& action, const Context&) {
    const auto conflict = find_conflict(ledger, action);
    if (!conflict)
        return {};
    const auto side = std::ranges::find(conflict->sides, action.chosen, &Conflict::Side::operation);
    if (side == conflict->sides.end())
        return {};
    Change change{ledger.stream_of(conflict->stream), action.type_key, action.record_id};
    change.set[action.field_key] = side->value;
    return {std::move(change)};
}

}  // namespace anze::ledger
