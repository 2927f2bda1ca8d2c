// The records of one type as a card: what there is, a button for another one, and each in a dialog. Which fields are
// its columns is data.
#pragma once

#include "screen/record_dialog.h"
#include "widget/table.h"

namespace anze::screen {

// What does not depend on the type of record.
struct SectionFace {
    std::string_view title = {};
    std::string_view clause = {};
    std::string_view add_label = {};          // empty: none can be added here
    std::string_view empty_text = {};         // what leads on
    std::vector<std::string_view> keys = {};  // the columns; the first names the record
    bool can_write = false;
    bool in_own_card = true;            // false: among other things on a card
    std::string_view found_title = {};  // of the column of what is worked out of a row; empty: none
    std::string_view row_button = {};
    std::string_view row_button_of = {};  // the key of the field the button is named by
};

struct SectionState {
    widget::TableState table = {};
    RecordDialog dialog = {};
};

struct SectionEvent {
    bool add = false;
    int row = -1;
    int button_row = -1;
};

// What is worked out of a row, like a risk's level.
struct Found {
    std::string text = {};
    std::optional<style::Tone> tone = {};
};

struct SectionRow {
    const void* value = nullptr;
    Found found = {};
    std::vector<record::Error> gaps = {};  // what its clause still misses
};

SectionEvent draw_section_card(const ScreenPart& part, const SectionFace& face, record::Faces fields,
                               std::span<const SectionRow> rows, bool shows_gaps, SectionState& state);

template <class R>
struct RecordSection {
    SectionFace face = {};
    std::vector<const ledger::Entry<R>*> entries = {};
    RecordForm<R> form = {};
    // What the clause asks of one of them; shown in a column of its own, and in the dialog.
    std::function<std::vector<record::Error>(const ledger::Entry<R>&)> gaps = {};
    std::function<Found(const ledger::Entry<R>&)> found = {};
};

// The entry whose row button was pressed, else null.
template <class R>
const ledger::Entry<R>* draw_records(const ScreenPart& part, RecordSection<R> section, SectionState& state) {
    // What is still missing is for those who write it.
    if (part.view.status.side != record::type<R>.writer)
        section.gaps = {};
    std::vector<SectionRow> rows;
    rows.reserve(section.entries.size());
    for (const auto* entry : section.entries)
        rows.push_back({.value = &entry->value,
                        .found = section.found ? section.found(*entry) : Found(),
                        .gaps = section.gaps ? section.gaps(*entry) : std::vector<record::Error>()});
    if (section.face.in_own_card)
        widget::begin_card(section.face.title);
    const SectionEvent event =
        draw_section_card(part, section.face, record::faces<R>(), rows, static_cast<bool>(section.gaps), state);
    if (event.add)
        state.dialog.show();
    if (event.row >= 0)
        state.dialog.show(section.entries[static_cast<std::size_t>(event.row)]->id);
    if (section.form.title.empty())
        section.form.title = std::string(record::type<R>.label);
    if (section.gaps) {
        section.form.gaps = [&](const R& value) {
            const ledger::Entry<R>* known = part.view.ledger.find<R>(state.dialog.id);
            ledger::Entry<R> shown = known != nullptr ? *known : ledger::Entry<R>();
            shown.value = value;
            return section.gaps(shown);
        };
    }
    draw_record_dialog(part, state.dialog, section.form);
    if (section.face.in_own_card)
        widget::end_card();
    return event.button_row >= 0 ? section.entries[static_cast<std::size_t>(event.button_row)] : nullptr;
}

}  // namespace anze::screen
