// What the parts of a complaint's page are given, and the card that each step of it is.
#pragma once

#include "ledger/describe.h"
#include "screen/complaint.h"
#include "screen/complaint_form.h"
#include "widget/chip.h"

namespace anze::screen {

struct ComplaintPart : ScreenPart {
    const ledger::ComplaintCase& joined;

    calendar::Date today() const { return view.today; }
    std::string name_of(std::string_view type, std::string_view id) const {
        return ledger::record_title(view.ledger, type, id);
    }
};

// A step of the complaint that is one record, written once and corrected where it may be.
template <class R>
struct Section {
    std::string_view title = {};
    std::string_view clause = {};
    std::string_view write_label = {};
    std::string_view empty_words = {};
    const ledger::Entry<R>* entry = nullptr;
    RecordForm<R> form = {};
};

template <class R>
RecordForm<R> form_of(const ComplaintPart& part, std::string_view title, R fresh) {
    return {.title = std::string(title),
            .stream = part.joined.stream(),
            .fresh = std::move(fresh),
            .fresh_for = part.joined.id,
            .draw_fields = edit_own_fields<R>,
            .width = complaint_form_width};
}

// Why that record cannot be written now; empty when it can.
template <class R>
std::string hindrance(const ComplaintPart& part, const ledger::Entry<R>* entry, const RecordForm<R>& form) {
    return part.hindrance(part.refusals(ledger::Save<R>{form.stream, entry != nullptr ? entry->id : std::string(),
                                                        entry != nullptr ? entry->value : form.fresh}));
}

// What this side cannot write, or not yet, stays closed.
template <class R>
void open_section(const ComplaintPart& part, const Section<R>& section, RecordDialog& dialog) {
    if (part.can_write(record::type<R>.writer) && hindrance(part, section.entry, section.form).empty())
        dialog.show(section.entry != nullptr ? section.entry->id : std::string());
}

template <class R>
void draw_section(const ComplaintPart& part, const Section<R>& section, RecordDialog& dialog) {
    const auto* entry = section.entry;
    widget::begin_card(section.title);
    widget::heading_with_clause(section.title, section.clause);
    if (part.can_write(record::type<R>.writer)) {
        const std::string name = "修改" + std::string(section.title);
        if (widget::button_at_right(entry != nullptr ? "修改" : section.write_label,
                                    {.disabled_reason = hindrance(part, entry, section.form),
                                     .accessible_name = entry != nullptr ? name : std::string(section.write_label)})) {
            open_section(part, section, dialog);
        }
    }
    if (entry != nullptr) {
        widget::show(entry->value, [&](std::string_view type, std::string_view id) {
            return type == record::type<service::Service>.key ? part.name_of(type, id) : std::string();
        });
        widget::secondary(written_by(part.view.ledger, entry->changed_by) + " · 已签名");
    } else {
        widget::secondary(section.empty_words);
    }
    draw_record_dialog(part, dialog, section.form);
    widget::end_card();
}

// The flow of Annex B: what is done and when, what is next; a press opens what this side can write there.
void draw_complaint_flow(const ComplaintPart& part, ComplaintState& state);

// By when it has to be answered, how that was put off, and what was found out.
void draw_complaint_handling(const ComplaintPart& part, ComplaintState& state);

}  // namespace anze::screen
