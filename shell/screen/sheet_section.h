// The records of one type in one stream as a sheet to fill in (widget/sheet.h): what is typed is a draft, and all that
// was changed is saved by one action.
#pragma once

#include "ledger/row_numbers.h"
#include "screen/editing.h"
#include "widget/sheet.h"

namespace anze::screen {

// What a screen keeps of one sheet.
struct SheetSectionState {
    std::optional<widget::SheetModel> model = {};
    widget::SheetState sheet = {};
    std::string draft_name = {};
    std::optional<std::uint64_t> view_version = {};
    std::uint64_t kept_version = 0;
    std::string reason = {};  // why rows that were taken out no longer count
    std::string kept_reason = {};
    ledger::Refusals refusals = {};
    std::uint64_t refused_version = 0;
    bool giving_up = false;
    Awaited saving = {};
};

// What does not depend on the type of record.
struct SheetFace {
    std::string_view title = {};
    std::string_view type_key = {};
    ledger::StreamName stream = {};
    bool can_write = false;
    std::string_view of_id = {};  // whose rows they are, where the stream has several such tables
};

// What a person typed there is not saved.
bool has_unsaved_rows(const ScreenPart& part, const SheetFace& face);
// True when another sheet begins: its columns are to be given.
bool is_other_sheet(const SheetFace& face, const SheetSectionState& state);
void begin_sheet(const ScreenPart& part, const SheetFace& face, std::vector<widget::SheetColumn> columns,
                 SheetSectionState& state);
// The records are other ones, or were saved.
bool is_to_follow(const ScreenPart& part, SheetSectionState& state);
void follow_records(const ScreenPart& part, std::vector<widget::SavedRow> rows, SheetSectionState& state);
// True when the person wants to save what can be saved.
bool draw_sheet_face(const ScreenPart& part, const SheetFace& face, SheetSectionState& state);
// Carries it out, or shows what refuses it.
void save_sheet(const ScreenPart& part, const ledger::Action& action, SheetSectionState& state);

template <class R>
struct SheetSection {
    SheetFace face = {};
    std::vector<std::string_view> keys = {};            // the fields that are its columns
    std::vector<const ledger::Entry<R>*> entries = {};  // in the order they stand in
    record::Count R::* number = nullptr;                // the field that keeps the order
    std::function<void(std::vector<widget::SheetColumn>& columns)> more_columns = {};  // computed ones, for instance
    R fresh = {};                                                                      // what a new row begins with
};

namespace detail {

template <class R>
void take_in_row(const widget::SheetRows& rows, const widget::SheetRow& row, R& value) {
    for (std::size_t column = 0; column < rows.columns().size(); ++column) {
        const auto* field = rows.columns()[column].field;
        if (field != nullptr && row.cells[column] != row.saved[column])
            (void)field->value->read(row.cells[column], field->in(&value));
    }
}

// What is changed, with the numbers that keep the rows in the order they stand in.
template <class R>
ledger::SaveRows<R> changed_rows(const ledger::Ledger& ledger, const SheetSection<R>& section,
                                 const widget::SheetRows& rows, const std::string& reason) {
    ledger::SaveRows<R> action{
        .stream = section.face.stream, .withdrawn_ids = rows.changes().removed_ids, .reason = reason};
    std::unordered_map<std::string_view, std::uint64_t> came;
    for (const auto* entry : section.entries)
        came.emplace(entry->id, came.size());
    std::vector<const widget::SheetRow*> shown;
    std::vector<ledger::RowNumber> numbers;
    for (const widget::SheetRow& row : rows.all()) {
        if (row.id.empty() && row.is_blank())
            continue;
        const auto* entry = ledger.find<R>(row.id);
        shown.push_back(&row);
        numbers.push_back({.number = entry != nullptr ? entry->value.*section.number : record::Count{},
                           .came = entry != nullptr ? came[entry->id] : section.entries.size()});
    }
    const std::vector<record::Count> wanted = ledger::row_numbers(numbers);
    for (std::size_t at = 0; at < shown.size(); ++at) {
        const widget::SheetRow& row = *shown[at];
        if (!rows.is_changed(row) && wanted[at] == numbers[at].number)
            continue;
        const auto* entry = ledger.find<R>(row.id);
        auto& changed = action.rows.emplace_back();
        changed.id = row.id;
        changed.value = entry != nullptr ? entry->value : section.fresh;
        take_in_row(rows, row, changed.value);
        changed.value.*section.number = wanted[at];
        changed.line = "第 " + std::to_string(&row - rows.all().data() + 1) + " 行";
    }
    return action;
}

}  // namespace detail

template <class R>
void draw_sheet_section(const ScreenPart& part, const SheetSection<R>& section, SheetSectionState& state) {
    if (is_other_sheet(section.face, state)) {
        auto columns = widget::sheet_columns(record::faces<R>(), section.keys);
        if (section.more_columns)
            section.more_columns(columns);
        begin_sheet(part, section.face, std::move(columns), state);
    }
    if (is_to_follow(part, state)) {
        std::vector<widget::SavedRow> rows;
        for (const auto* entry : section.entries)
            rows.push_back({entry->id, widget::cells_of(state.model->rows().columns(), &entry->value)});
        follow_records(part, std::move(rows), state);
    }
    if (draw_sheet_face(part, section.face, state))
        save_sheet(part, detail::changed_rows(part.view.ledger, section, state.model->rows(), state.reason), state);
}

}  // namespace anze::screen
