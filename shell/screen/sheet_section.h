// The records of one type in one stream as a sheet to fill in (widget/sheet.h): what is typed is a draft, and all that
// was changed is saved by one action.
#pragma once

#include "ledger/action/save_rows.h"
#include "ledger/row_order.h"
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

// The field that keeps the order of the rows, and what it has to say in each so that they stand as given.
struct SheetOrder {
    std::string_view key = {};
    std::vector<std::string> (*wanted)(std::span<const ledger::ArrangedRow> rows) = nullptr;
};

// What does not depend on the type of record.
struct SheetFace {
    std::string_view title = {};
    std::string_view type_key = {};
    ledger::StreamName stream = {};
    bool can_write = false;
    std::string_view of_id = {};  // whose rows they are, where the stream has several such tables
    record::Faces fields = {};
    std::vector<std::string_view> keys = {};  // the fields that are its columns
    SheetOrder order = {};
    std::function<void(std::vector<widget::SheetColumn>& columns)> more_columns = {};  // computed ones, for instance
};

template <class R>
struct SheetSection {
    SheetFace face = {};
    std::vector<const ledger::Entry<R>*> entries = {};  // in the order they stand in
    R fresh = {};                                       // what a new row begins with
};

struct SheetRecord {
    std::string_view id = {};
    const void* value = nullptr;
};

struct RowToSave {
    const widget::SheetRow* row = nullptr;
    const void* value = nullptr;  // of its record; null: a new one
    std::string order = {};
    std::string line = {};  // what the person knows the row by
};

// What a person typed there is not saved.
bool has_unsaved_rows(const ScreenPart& part, const SheetFace& face);
// The button that leads to the sheet, with what is not saved there; true when it was pressed.
bool offer_sheet(const ScreenPart& part, const SheetFace& face);
// Once in each frame, before the sheet is drawn. True when the records are other ones, or were saved.
bool is_to_follow(const ScreenPart& part, const SheetFace& face, SheetSectionState& state);
void follow_records(const ScreenPart& part, std::span<const SheetRecord> records, SheetSectionState& state);
// True when the person wants to save what can be saved.
bool draw_sheet_face(const ScreenPart& part, const SheetFace& face, SheetSectionState& state);
// What is changed, with what keeps the rows in the order they stand in.
std::vector<RowToSave> rows_to_save(const SheetFace& face, const widget::SheetRows& rows,
                                    std::span<const SheetRecord> records);
void take_in_row(const SheetFace& face, const widget::SheetRows& rows, const RowToSave& row, void* value);
// Carries it out, or shows what refuses it.
void save_sheet(const ScreenPart& part, const ledger::Action& action, SheetSectionState& state);

template <class R>
std::vector<SheetRecord> records_of(const SheetSection<R>& section) {
    std::vector<SheetRecord> records;
    for (const ledger::Entry<R>* entry : section.entries)
        records.push_back({entry->id, &entry->value});
    return records;
}

template <class R>
ledger::SaveRows<R> changed_rows(const SheetSection<R>& section, const SheetSectionState& state) {
    const widget::SheetRows& rows = state.model->rows();
    ledger::SaveRows<R> action{
        .stream = section.face.stream, .withdrawn_ids = rows.changes().removed_ids, .reason = state.reason};
    for (RowToSave& each : rows_to_save(section.face, rows, records_of(section))) {
        R value = each.value != nullptr ? *static_cast<const R*>(each.value) : section.fresh;
        take_in_row(section.face, rows, each, &value);
        action.rows.push_back({each.row->id, std::move(value), std::move(each.line)});
    }
    return action;
}

template <class R>
void draw_sheet_section(const ScreenPart& part, const SheetSection<R>& section, SheetSectionState& state) {
    if (is_to_follow(part, section.face, state))
        follow_records(part, records_of(section), state);
    if (draw_sheet_face(part, section.face, state))
        save_sheet(part, changed_rows(section, state), state);
}

}  // namespace anze::screen
