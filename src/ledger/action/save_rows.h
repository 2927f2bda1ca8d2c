// Several rows of one table in one go: a block that was pasted is one step, wholly written or not at all.
#pragma once

#include "ledger/action/save.h"
#include "ledger/rows.h"

namespace anze::ledger {

template <record::HasPosition R>
struct SaveRows {
    struct Row {
        std::string id = {};  // empty: a new one
        R value = {};
    };
    StreamName stream = {};
    std::vector<Row> rows = {};
    // New rows without a position stand behind this one; empty: at the end of the table.
    std::string after_id = {};
};

template <record::HasPosition R>
Refusals row_refusals(const Ledger& ledger, const SaveRows<R>& action, const typename SaveRows<R>::Row& row) {
    Refusals refusals;
    const Entry<R>* entry = ledger.find<R>(row.id);
    const bool is_there = entry != nullptr && !entry->withdrawn() && ledger.stream_of(entry->stream) == action.stream;
    if (!row.id.empty() && !is_there)
        refusals.push_back({"要改的行不在这张表里，或者已经作废"});
    append(refusals, value_refusals(ledger, Save<R>{action.stream, row.id, row.value}));
    return refusals;
}

template <record::HasPosition R>
Refusals may(const Ledger& ledger, const SaveRows<R>& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<R>);
    append(refusals, sealed_refusals(ledger, action.stream));
    if (action.rows.empty())
        refusals.push_back({"没有要保存的行"});
    for (std::size_t at = 0; at < action.rows.size(); ++at) {
        for (record::Error& each : row_refusals(ledger, action, action.rows[at])) {
            each.message = "第 " + std::to_string(at + 1) + " 行：" + each.message;
            refusals.push_back(std::move(each));
        }
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

// By which criteria a row was judged is kept with it; where the service has taken one only, nobody has to choose.
template <class R>
void keep_criteria(const Ledger& ledger, const StreamName& stream, R& value) {
    if constexpr (requires { value.criteria_id; }) {
        const auto criteria = ledger.in<risk::Criteria>(stream);
        if (value.criteria_id.empty() && criteria.size() == 1)
            value.criteria_id = criteria.front()->id;
    }
}

template <record::HasPosition R>
Changes perform(const Ledger& ledger, const SaveRows<R>& action, const Context& context) {
    const std::vector<std::string> positions = new_positions(ledger, action);
    auto position = positions.begin();
    Changes changes;
    for (const auto& row : action.rows) {
        R value = row.value;
        keep_criteria(ledger, action.stream, value);
        if (row.id.empty() && value.position.empty())
            value.position = *position++;
        changes.append_range(write(ledger, action.stream, row.id.empty() ? context.next_id() : row.id, value));
    }
    return changes;
}

}  // namespace anze::ledger
