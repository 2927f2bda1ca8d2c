// Rows of a table on paper that a person filled in or changed, as one action: records of one type in one stream. Rows
// that are taken out no longer count and stay in the journal with the reason (7.2).
#pragma once

#include "ledger/action/save.h"
#include "ledger/action/withdraw.h"
#include "ledger/rows.h"

namespace anze::ledger {

template <class R>
struct SaveRows {
    struct Row {
        std::string id = {};  // empty: a new record
        R value = {};
        std::string line = {};  // what the person knows the row by, "第 3 行"
    };
    StreamName stream = {};
    std::vector<Row> rows = {};  // the changed ones, new ones in the order they stand in
    // Where rows have a position: new ones without stand behind this one; empty: at the end of the table.
    std::string after_id = {};
    std::vector<std::string> withdrawn_ids = {};
    std::string reason = {};  // why those are withdrawn
};

// Where a refusal of one row belongs; the field key is empty where the whole row is meant.
struct RowPlace {
    std::size_t row = 0;  // in SaveRows::rows
    std::string field_key = {};
};
std::string to_place(const RowPlace& place);
std::optional<RowPlace> row_place(std::string_view place);

// The refusals of one row, as those of all rows say them.
Refusals in_row(Refusals refusals, std::size_t row, std::string_view line);

// What is asked of the rows together: the stream they lie in, and the reason for those that are withdrawn.
Refusals rows_refusals(const Ledger& ledger, const record::TypeInfo& type, const StreamName& stream,
                       const std::vector<std::string>& withdrawn_ids, const std::string& reason);

template <class R>
Refusals may(const Ledger& ledger, const SaveRows<R>& action, calendar::Date) {
    const record::TypeInfo& type = record::type<R>;
    Refusals refusals = rows_refusals(ledger, type, action.stream, action.withdrawn_ids, action.reason);
    if (action.rows.empty() && action.withdrawn_ids.empty())
        refusals.push_back({"没有改动"});
    const auto lies_elsewhere = [&](const std::string& id) {
        const Entry<R>* entry = ledger.find<R>(id);
        return entry == nullptr || entry->withdrawn() || !(ledger.stream_of(entry->stream) == action.stream);
    };
    if (std::ranges::any_of(action.withdrawn_ids, lies_elsewhere))
        refusals.push_back({"要作废的一行已经不在这里，请刷新后再试"});
    for (std::size_t row = 0; row < action.rows.size(); ++row) {
        const auto& each = action.rows[row];
        Refusals own = value_refusals(ledger, Save<R>{action.stream, each.id, each.value});
        append(own, sealed_refusals(ledger, type.key, each.id));
        if (!each.id.empty() && lies_elsewhere(each.id))
            own.push_back({"这一行已在别处作废，请重新填写"});
        append(refusals, in_row(std::move(own), row, each.line));
    }
    return refusals;
}

// The positions of the new rows that have none.
template <record::HasPosition R>
std::vector<std::string> new_positions(const Ledger& ledger, const SaveRows<R>& action) {
    const auto count = std::ranges::count_if(
        action.rows, [](const auto& row) { return row.id.empty() && row.value.position.empty(); });
    const auto table = rows_of<R>(ledger, action.stream);
    const auto found = std::ranges::find(table, action.after_id, &Entry<R>::id);
    if (table.empty() || found == table.end()) {
        const std::string last = table.empty() ? std::string() : table.back()->value.position;
        return record::positions_between(last, {}, static_cast<std::size_t>(count));
    }
    const std::string& before = (*found)->value.position;
    const auto next = std::find_if(found, table.end(), [&](const auto* each) { return before < each->value.position; });
    return record::positions_between(before, next == table.end() ? std::string() : (*next)->value.position,
                                     static_cast<std::size_t>(count));
}

template <class R>
void give_positions(const Ledger& ledger, SaveRows<R>& action) {
    if constexpr (record::HasPosition<R>) {
        const std::vector<std::string> positions = new_positions(ledger, action);
        auto position = positions.begin();
        for (auto& row : action.rows) {
            if (row.id.empty() && row.value.position.empty())
                row.value.position = *position++;
        }
    }
}

// By which criteria a row was judged is kept with it; where the service has taken one only, nobody has to choose.
template <class R>
void keep_criteria(const Ledger& ledger, const StreamName& stream, R& value) {
    if constexpr (requires { value.criteria_id; }) {
        const auto criteria = ledger.in<risk::Criteria>(stream);
        if (value.criteria_id.empty() && criteria.size() == 1)
            value.criteria_id = criteria.front()->id;
    }
}

template <class R>
Changes perform(const Ledger& ledger, const SaveRows<R>& action, const Context& context) {
    SaveRows<R> placed = action;
    give_positions(ledger, placed);
    Changes changes;
    for (auto& row : placed.rows) {
        keep_criteria(ledger, action.stream, row.value);
        for (Change& each : perform(ledger, Save<R>{action.stream, row.id, row.value}, context))
            changes.push_back(std::move(each));
    }
    for (const std::string& id : action.withdrawn_ids) {
        for (Change& each : perform(ledger, Withdraw<R>{id, action.reason}, context))
            changes.push_back(std::move(each));
    }
    return changes;
}

}  // namespace anze::ledger
