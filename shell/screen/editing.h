// How every screen writes: what is typed is a draft, the draft is saved by an action, and what refuses the action is
// said where it is.
#pragma once

#include "screen/screen.h"
#include "widget/button.h"
#include "widget/record_editor.h"

namespace anze::screen {

// A piece of a screen that reads the view and says what the person wants.
struct ScreenPart {
    const desk::View& view;
    Wants& wants;

    bool on_unit_side() const { return view.status.side == record::Writer::unit; }
    bool on_insurer_side() const { return view.status.side == record::Writer::insurer; }
    // 7.3: somebody who was given the archive to read.
    bool is_viewer() const { return view.status.side == record::Writer::viewer; }
    // A device of those who work for the insurer: what is done on it goes back to the house.
    bool on_member_device() const { return view.status.role != party::DeviceRole::none; }
    // A unit's internal stream and its insured persons leave the house to nobody: elsewhere they are not "none".
    bool reads_internal() const { return on_insurer_side() && !on_member_device(); }
    bool can_write() const {
        return !view.status.read_only && on_insurer_side() && !party::writes_only_services(view.status.role);
    }
    // Records of that writer.
    bool can_write(record::Writer writer) const { return !view.status.read_only && writer == view.status.side; }
    const std::string& actor() const { return view.status.actor; }

    void act(ledger::Action action, std::string draft_name = {}) const;
    ledger::Refusals refusals(const ledger::Action& action) const;
    // Why the action cannot be carried out whatever is typed; empty when only fields are missing, or nothing is.
    std::string hindrance(const ledger::Refusals& refusals) const;
};

// The draft whose saving was tried and refused: from then on its fields show what is wrong.
struct Attempt {
    std::string draft_name = {};
};

// A field in which the record was changed while the person typed.
record::Error overtaken_error(const record::Difference& field);

// A record that is being edited: opened as a draft, kept at the end of the frame.
template <class R>
struct Editing {
    Editing(const ScreenPart& given, std::string draft_name, ledger::StreamName lies_in, const ledger::Entry<R>* entry,
            const R& fresh = {})
        : part(given),
          name(std::move(draft_name)),
          stream(std::move(lies_in)),
          id(entry != nullptr ? entry->id : std::string()),
          saved(entry != nullptr ? entry->value : fresh) {
        record::Merged<R> draft = part.view.drafts.open(name, saved);
        value = std::move(draft.value);
        if (entry != nullptr)
            overtaken = std::move(draft.conflicts);
    }
    Editing(const Editing&) = delete;
    Editing& operator=(const Editing&) = delete;
    ~Editing() { part.view.drafts.keep(name, saved, value); }

    ledger::Save<R> save() const { return {stream, id, value}; }
    bool changed() const { return id.empty() || !(saved == value); }

    // For the fields: what refuses the draft once saving was tried, and what somebody else wrote there meanwhile.
    std::vector<record::Error> errors(const Attempt& attempt) const {
        auto errors = attempt.draft_name == name ? part.refusals(save()) : ledger::Refusals{};
        for (const record::Difference& each : overtaken)
            errors.push_back(overtaken_error(each));
        return errors;
    }

    const ScreenPart& part;
    std::string name;
    ledger::StreamName stream;
    std::string id;
    R saved;
    R value = {};
    std::vector<record::Difference> overtaken = {};
};

// An action that was asked for, after which the screen goes on.
class Awaited {
public:
    void begin(const desk::View& view) { since_ = view.done; }
    // True once, in the first frame in which it is done; no longer waited for when it was refused.
    bool arrived(const desk::View& view);

private:
    std::optional<std::uint64_t> since_ = {};
};

// Carries the action out; where fields are missing it says so at the fields instead. True when it is carried out.
bool act_button(const ScreenPart& part, std::string_view label, const ledger::Action& action,
                const std::string& draft_name, Attempt& attempt, widget::ButtonOptions options = {});

// "请填写…" of the fields that no input shows: a list with clause tags. Nothing when there is none.
void gap_list(std::string_view heading, const std::vector<record::Error>& gaps);

// Photos that came back for that draft go to its end; asks for more where the person wants it.
void edit_photos(const ScreenPart& part, std::string_view label, const std::string& draft_name,
                 std::vector<record::Attachment>& photos, bool read_only, std::string_view error = {});

// What a field that refers to that type can name.
std::vector<widget::Option> reference_options(const ScreenPart& part, std::string_view type,
                                              const ledger::StreamName& from);

// "2026年11月9日 15:42", as a clock in China shows it.
std::string moment_text(std::int64_t utc_seconds);

// "王建国 · 2026年11月9日 15:42": who changed the record last.
std::string written_by(const ledger::Ledger& ledger, ledger::OperationNumber operation);

}  // namespace anze::screen
