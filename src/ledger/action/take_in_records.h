// The rows of a list become records of one stream; what is there already is brought up to date, never doubled.
#pragma once

#include "ledger/action/save_rows.h"
#include "ledger/action/take_in_list.h"
#include "roster/record_lists.h"

namespace anze::ledger {

template <class R>
struct TakeInRecords {
    StreamName stream = {};
    std::vector<R> records = {};
};

// What would refuse the record if a person had typed it.
template <class R>
Refusals row_refusals(const Ledger& ledger, const StreamName& stream, const R& record) {
    return value_refusals(ledger, Save<R>{stream, {}, record});
}

// A known record as the rows of its list say it: of what no column holds only what all of the rows are given.
template <class R>
R as_listed(const R& known, const R& row) {
    R listed = roster::read_again(known);
    for (const record::FieldFace& field : record::faces<R>()) {
        if (!roster::FieldsReader<R>::field_at(field.key) && field.is_set(&row))
            field.copy(&listed, &known);
    }
    return listed;
}

template <class R>
std::vector<Listed<R>> listed_records(const Ledger& ledger, const TakeInRecords<R>& action) {
    std::vector<Known<R>> known;
    for (const Entry<R>* each : ledger.in<R>(action.stream))
        known.push_back({each, as_listed(each->value, action.records.front())});
    return recognised(action.records, std::move(known),
                      {{roster::RecordList<R>::identity, [](const R&, const R&) { return true; }}});
}

template <class R>
Refusals may(const Ledger& ledger, const TakeInRecords<R>& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<R>);
    append(refusals, sealed_refusals(ledger, action.stream));
    if (action.records.empty())
        refusals.push_back({"没有可以导入的行"});
    for (const R& each : action.records)
        append(refusals, row_refusals(ledger, action.stream, each));
    return refusals;
}

// Rows of a table of the paper stand behind those that are there, in the order of the list.
template <record::HasPosition R>
SaveRows<R> rows_of_list(const Ledger& ledger, const TakeInRecords<R>& action) {
    SaveRows<R> rows{.stream = action.stream};
    for (Listed<R>& each : listed_records(ledger, action)) {
        if (each.is_new())
            rows.rows.push_back({.value = std::move(each.value)});
        else if (R merged = each.merged(); !(merged == each.known.entry->value))
            rows.rows.push_back({.id = each.known.entry->id, .value = std::move(merged)});
    }
    return rows;
}

template <class R>
Changes perform(const Ledger& ledger, const TakeInRecords<R>& action, const Context& context) {
    if constexpr (record::HasPosition<R>)
        return perform(ledger, rows_of_list(ledger, action), context);
    else
        return write_listed(ledger, action.stream, listed_records(ledger, action), context);
}

template <class R>
ListEffect effect(const Ledger& ledger, const TakeInRecords<R>& action) {
    return effect_of(listed_records(ledger, action));
}

}  // namespace anze::ledger
