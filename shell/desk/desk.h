// The desk carries out what screens want, over the ports: open, act, save, hand over, take in.
#pragma once

#include "bundle/reader.h"
#include "calendar/calendar_file.h"
#include "crypto/passphrase.h"
#include "desk/saver.h"
#include "desk/view.h"
#include "desk/wish.h"
#include "ledger/action/import_list.h"
#include "ledger/action/replace_key.h"
#include "ledger/action/revoke_device.h"
#include "port/ports.h"

#include <memory>

namespace anze::desk {

class Desk {
public:
    // `changed`: something is different on the screen although nobody touched it.
    Desk(port::Ports ports, std::function<void()> changed);

    void start();
    View view();
    void carry_out(Wish wish);
    // At the end of every frame: after the last one nothing may come but the end of the page.
    void keep_drafts();

    // From the page around.
    // `lists`: that can be taken in where it was dropped; none: a list of units and policies.
    void file_dropped(port::File file, std::span<const ListPurpose> lists);
    void update_ready() { status_.update_ready = true; }
    void network_changed(bool offline) { status_.offline = offline; }
    bool wants_update() const { return wants_update_; }

private:
    // opening.cpp
    void open_key(port::WrappedKey wrapped);
    void open_archive();
    void find_owner(const port::Opened& opened);
    void load_snapshot(const port::Opened& opened);
    void load_rest(const port::Opened& opened);
    void take_loaded(std::vector<std::string> texts, const port::Opened& opened);
    void opened_whole(const port::Opened& opened);
    void fail_opening(std::string message);
    void doubt(std::string reason);
    void refresh_identity();
    void save_snapshot();
    void show_opened();
    void verify_heads(ledger::OperationNumber last_number, std::function<void()> then);
    void verify_in_background(ledger::OperationNumber from);
    // Where the program has to check them itself, it stays far below a tenth of a second.
    static constexpr std::uint32_t signatures_at_a_time = 200;
    // Nothing when one of them is not as its device signed it.
    using Verified = std::optional<std::vector<journal::SignedOperation>>;
    void verify(std::vector<std::string> texts, std::function<void(const Verified&)> done);
    void rebuild();

    // desk.cpp
    // `then`: once all is written that it makes, where it is not refused.
    void act(Do wish, std::function<void()> then = {});
    void print(const form::Document& document);
    void save_document(const SaveDocument& wish);
    void act_with_key(Do wish, const std::function<void()>& then);
    void write(std::span<const ledger::Change> changes, std::function<void()> saved);
    static constexpr std::size_t most_changes_at_once = 400;
    // Signs a little at a time, while only its progress is shown.
    void write_in_pieces(ledger::Changes changes, std::function<void()> then, std::function<void()> saved);
    ledger::ArchiveService sealing(ledger::ArchiveService action) const;
    ledger::RevokeDevice revoking(ledger::RevokeDevice action) const;
    void found(Do wish, std::function<void()> then);
    void add_photos(const AddPhotos& wish);
    void tell(std::string text, bool is_error = false);
    void choose_actor(const std::string& name);
    void export_calendar(const ExportCalendar& wish);
    // Says so, too.
    bool is_unsaved();
    // Only the title is shown until the work ends, then again what was there before. It begins once that is seen.
    void begin_work(std::string title, std::function<void()> work);
    void end_work();
    void fail_work(const std::string& message);
    std::string next_id();
    void replace_journal(journal::Journal other);
    ledger::Context context();
    calendar::Date today() { return port::china_date(ports_.clock.now_seconds()); }

    // hand_out.cpp
    void export_bundle(const ExportBundle& wish);
    // The insurer's key says that the device may write what it takes out.
    bool certify(const ExportBundle& wish);
    record::Result<bundle::Draft> begin_draft(const ExportBundle& wish, const party::InsuredUnit& unit) const;
    std::optional<ledger::RecordHandOver> log_of(const ExportBundle& wish, const party::InsuredUnit& unit) const;
    void hand_out(port::File file, const bundle::Draft& draft, std::optional<ledger::RecordHandOver> log);
    // Into the draft; `done` is told which are not on this device.
    using Collected = std::function<void(const std::vector<record::Attachment>& missing)>;
    void collect_attachments(std::shared_ptr<bundle::Draft> draft, std::vector<record::Attachment> left,
                             std::vector<record::Attachment> missing, Collected done);

    // materials.cpp
    void save_materials(const SaveMaterials& wish);
    void hand_out_materials(const SaveMaterials& wish, const std::string& name, std::size_t missing);

    // exchange.cpp
    void open_bundle(port::File file);
    void forget_bundle();
    bool is_taking_in() const;
    // That file is still looked at and nothing in it was refused yet.
    bool is_reading(const std::shared_ptr<bundle::Reader>& reader) const;
    void verify_read_operations();
    void preview_bundle();
    void bundle_checked();
    void trust_issuer();
    // What the issuer took over from, as far as it comes with the bundle, where one of them was compared.
    void trust_former_keys();
    void take_in_bundle();
    void take_in_photos(std::size_t at, std::function<void()> done);
    void take_in_operations();

    // list_intake.cpp
    void pick_list(const ListPurpose& purpose);
    void open_list(const ListPurpose& purpose, port::File file);
    void change_list_columns(const std::vector<int>& columns);
    void forget_list();
    void take_in_list();
    struct ImportCounts {
        std::size_t added = 0;
        std::size_t updated = 0;
        std::size_t refused = 0;
    };
    void import_list(ledger::Action taking_in, roster::Import import, const ImportCounts& counts,
                     std::function<void()> then);
    void download_refused(const std::string& csv);
    void download_template(std::string_view noun, const std::string& csv);
    void tell_imported(const ledger::ListEffect& effect, std::string_view measure);

    // hazard_library.cpp
    void read_hazard_library();

    // roster_intake.cpp
    // What a file of lists holds: one table, or the sheets of a workbook. No answer where another is read before, or
    // this one is forgotten.
    using Tables = std::vector<roster::Table>;
    void read_tables(std::string bytes, std::function<void(double)> progress, port::Done<Tables> done);
    void forget_reading() { ++reading_; }
    void open_roster(port::File file);
    void look_at_roster(std::span<const roster::Table> tables);
    void forget_roster();
    void read_roster();
    void foresee_roster();
    void take_in_roster();

    // backup.cpp
    void export_backup(const std::string& passphrase);
    void gather_backup(const std::string& passphrase);
    void write_backup(const bundle::Draft& gathered, const std::string& passphrase);
    void warn_of_missing(const std::vector<record::Attachment>& missing);

    // restore.cpp
    struct Restoring;
    void restore_backup(const std::string& passphrase, port::File file);
    void unpack_restoring(const std::string& passphrase, const port::File& file);
    record::Result<void> prepare(Restoring& restoring, const std::vector<std::string>& there) const;
    void check_restoring(std::shared_ptr<Restoring> restoring);
    std::optional<crypto::KeyPair> key_that_signs(const Restoring& restoring) const;
    void restore_photos(std::shared_ptr<Restoring> restoring);
    void restore_key(std::shared_ptr<Restoring> restoring);
    void restore_operations(const Restoring& restoring);

    // key.cpp
    // One key, or two while one takes over from the other; nothing when there is no memory for a passphrase.
    port::WrappedKey wrapped(const std::vector<crypto::KeyPair>& keys, const std::string& passphrase = {});
    static std::vector<crypto::KeyPair> keys_in(std::string_view seeds);
    std::array<std::uint8_t, crypto::passphrase_random_bytes> fresh_random();
    void unlock(const std::string& passphrase);
    void set_passphrase(const std::string& passphrase);
    void keep_key(const port::WrappedKey& wrapped);
    void take_in_calendar(const port::File& file);
    void keep_calendar();

    // key_change.cpp
    void change_key(const std::string& passphrase);
    void make_next_key(const std::string& passphrase);
    ledger::ReplaceKey replacement(const crypto::KeyPair& next) const;
    void hand_over_to(const crypto::KeyPair& next, const port::WrappedKey& alone);
    void choose_key();
    // A backup from before the key was replaced brought it back, and a file tells of the other one.
    void doubt_replaced_key();

    port::Ports ports_;
    std::function<void()> changed_;
    Status status_ = {};
    std::optional<Opening> shown_before_work_ = {};
    Saver saver_;
    DraftBook drafts_ = {};
    std::uint64_t kept_drafts_ = 0;
    Habits habits_ = {};
    std::uint64_t kept_habits_ = 0;
    std::optional<crypto::KeyPair> key_ = {};
    std::optional<crypto::KeyPair> other_key_ = {};  // kept beside it: a change of the key was not brought to its end
    port::WrappedKey locked_key_ = {};
    journal::Journal journal_ = journal::Journal{};
    journal::SignatureChecker signatures_ = {};
    ledger::OperationNumber snapshot_count_ = 0;
    bool saving_snapshot_ = false;
    bool founding_ = false;
    bool doubted_ = false;
    bool asked_persistence_ = false;
    bool wants_update_ = false;
    bool writing_document_ = false;

    calendar::Calendar calendar_ = calendar::built_in_calendar();
    ledger::DutyBook duties_ = {};
    ledger::DutyBook planned_ = {};
    calendar::Date planned_day_ = {};
    std::uint64_t version_ = 0;

    std::optional<RosterIntake> roster_intake_ = {};
    roster::Table roster_table_ = {};
    std::shared_ptr<roster::RosterReader> roster_reader_ = {};
    std::optional<ListIntake> list_intake_ = {};
    std::vector<roster::Table> list_tables_ = {};
    std::uint64_t reading_ = 0;
    HazardLibrary hazard_library_ = {};
    std::optional<BundleIntake> bundle_intake_ = {};
    std::shared_ptr<bundle::Reader> bundle_reader_ = {};
    bool bundle_previewed_ = false;

    ledger::Refusals last_refusals_ = {};
    std::uint64_t done_ = 0;
};

}  // namespace anze::desk
