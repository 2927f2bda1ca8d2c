// A record in a dialog of its own: a new one to fill in, a known one to change or, where its type can be, to withdraw.
#pragma once

#include "screen/withdrawal.h"
#include "widget/dialog.h"

namespace anze::screen {

struct RecordDialog {
    bool open = false;
    std::string id = {};  // empty: a new one
    Attempt attempt = {};
    Withdrawal withdrawal = {};

    void show(std::string record_id = {}) { *this = {.open = true, .id = std::move(record_id)}; }
};

template <class R>
struct RecordForm {
    std::string title = {};
    ledger::StreamName stream = {};
    R fresh = {};
    std::string fresh_for = {};  // what a new one belongs to, where a stream holds drafts of several
    // The inputs; the record editor over all fields when empty.
    std::function<void(R& value, const std::vector<record::Error>& errors)> draw_fields = {};
    std::vector<std::string_view> keys = {};  // which fields the record editor shows; all when empty
    // What follows in other fields from what was just typed.
    std::function<void(const R& before, R& value)> follow = {};
    // What a field that refers to that type can name; by reference_options when empty.
    std::function<std::vector<widget::Option>(std::string_view type)> options = {};
    // What a clause still misses in it.
    std::function<std::vector<record::Error>(const R& value)> gaps = {};
    // What can be done with one that is kept, as a paper.
    std::function<void(const ledger::Entry<R>& kept)> draw_paper = {};
    std::string_view gaps_heading = "条款还要求";
    std::string_view note = {};
    float width = 640;
};

// Every field but those that say what the record belongs to.
template <class R>
void edit_own_fields(R& value, const std::vector<record::Error>& errors) {
    widget::EditOptions options{.errors = errors};
    record::for_each_field<R>([&](const auto& field) {
        if (field.refers_to.empty())
            options.keys.push_back(field.key);
    });
    widget::edit(value, options);
}

namespace detail {

// The fields with what they can refer to, and the photos.
template <class R>
void edit_all(Editing<R>& editing, const RecordForm<R>& form, const std::vector<record::Error>& errors,
              bool read_only) {
    const ScreenPart& part = editing.part;
    widget::edit(editing.value, {.keys = form.keys,
                                 .errors = errors,
                                 .read_only = read_only,
                                 .options =
                                     [&](std::string_view type) {
                                         return form.options ? form.options(type)
                                                             : reference_options(part, type, editing.stream);
                                     },
                                 .two_columns = true});
    record::for_each_field<R>([&](const auto& field) {
        using Member = typename std::remove_cvref_t<decltype(field)>::Member;
        if constexpr (std::is_same_v<Member, std::vector<record::Attachment>>)
            edit_photos(part, field.label, editing.name, editing.value.*field.member, read_only);
    });
}

// True when it is saved.
template <class R>
bool draw_changes(const ScreenPart& part, RecordDialog& dialog, const Editing<R>& editing) {
    const bool saved =
        act_button(part, "保存", editing.save(), editing.name, dialog.attempt,
                   {.kind = widget::ButtonKind::primary, .disabled_reason = editing.changed() ? "" : "没有改动"});
    if constexpr (record::can_be_withdrawn<R>) {
        if (!dialog.id.empty()) {
            widget::beside(widget::button_width("作废"));
            if (widget::button("作废", {.kind = widget::ButtonKind::ghost})) {
                dialog.open = false;
                dialog.withdrawal.ask(dialog.id);
            }
        }
    }
    return saved;
}

template <class R>
bool draw_inside(const ScreenPart& part, RecordDialog& dialog, const RecordForm<R>& form) {
    const std::string name = dialog.id.empty() ? "new/" + ledger::to_string(form.stream) + form.fresh_for : dialog.id;
    const ledger::Entry<R>* kept = part.view.ledger.find<R>(dialog.id);
    Editing<R> editing(part, std::string(record::type<R>.key) + "/" + name, form.stream, kept, form.fresh);
    if (!form.note.empty())
        widget::secondary(form.note);
    const auto errors = editing.errors(dialog.attempt);
    const bool can_write = part.can_write(record::type<R>.writer);
    const R before = editing.value;
    if (form.draw_fields && can_write)
        form.draw_fields(editing.value, errors);
    else
        edit_all(editing, form, errors, !can_write);
    if (form.follow && !(before == editing.value))
        form.follow(before, editing.value);
    if (form.gaps)
        gap_list(form.gaps_heading, form.gaps(editing.value));
    if (kept != nullptr && form.draw_paper)
        form.draw_paper(*kept);
    return can_write && draw_changes(part, dialog, editing);
}

}  // namespace detail

// True when it is saved.
template <class R>
bool draw_record_dialog(const ScreenPart& part, RecordDialog& dialog, const RecordForm<R>& form) {
    if constexpr (record::can_be_withdrawn<R>) {
        Withdrawal& withdrawal = dialog.withdrawal;
        draw_withdrawal(part, "作废" + std::string(record::type<R>.label), "确认作废",
                        ledger::Withdraw<R>{withdrawal.id, withdrawal.reason}, withdrawal);
    }
    if (!widget::begin_dialog(form.title, dialog.open, form.width))
        return false;
    const bool saved = detail::draw_inside(part, dialog, form);
    if (saved)
        dialog.open = false;
    widget::end_dialog();
    return saved;
}

}  // namespace anze::screen
