#include "desk/desk.h"

#include "calendar/icalendar.h"
#include "form/document_json.h"
#include "form/html.h"

namespace anze::desk {
namespace {

constexpr std::size_t most_notices = 4;
constexpr std::string_view unsaved_text = "上一次保存没有成功，请先点“重试保存”";

template <class... Calls>
struct Overloaded : Calls... {
    using Calls::operator()...;
};

}  // namespace

Desk::Desk(port::Ports ports, std::function<void()> changed)
    : ports_(ports), changed_(changed), saver_(ports_.journal, status_, [this] {
          if (saver_.failed())
              end_work();
          changed_();
      }) {}

View Desk::view() {
    const calendar::Date day = today();
    const ledger::Ledger& ledger = journal_.ledger();
    if (duties_.update(ledger, calendar_, day))
        ++version_;
    const bool ahead = planned_day_.is_set() && planned_day_ != day;
    if (ahead && planned_.update(ledger, calendar_, planned_day_))
        ++version_;
    return {.ledger = ledger,
            .calendar = calendar_,
            .today = day,
            .version = version_,
            .status = status_,
            .duties = duties_.all(),
            .planned_day = ahead ? planned_day_ : day,
            .planned = ahead ? planned_.all() : duties_.all(),
            .roster_intake = roster_intake_,
            .list_intake = list_intake_,
            .bundle_intake = bundle_intake_,
            .hazard_library = hazard_library_,
            .drafts = drafts_,
            .habits = habits_,
            .done = done_,
            .last_refusals = last_refusals_};
}

void Desk::print(const form::Document& document) {
    const auto address = [](const record::Attachment& each) { return "attachment:" + each.sha256; };
    ports_.printer.print(document.title, form::to_html(document, address));
}

void Desk::save_document(const SaveDocument& wish) {
    // A second click: the first one is under way.
    if (writing_document_)
        return;
    writing_document_ = true;
    const std::string name = wish.document.title + std::string(form::extension_of(wish.kind));
    const std::string paper = record::to_text(form::to_json(wish.document));
    ports_.documents.save(wish.kind, name, paper, [this, name](record::Result<void> saved) {
        writing_document_ = false;
        if (saved)
            tell("已导出“" + name + "”");
        else
            tell("没有导出“" + name + "”：" + saved.error().message, true);
    });
}

void Desk::keep_drafts() {
    if (std::exchange(kept_drafts_, drafts_.version()) != drafts_.version())
        ports_.preferences.set("drafts", drafts_.to_text());
    if (std::exchange(kept_habits_, habits_.version()) != habits_.version())
        ports_.preferences.set("habits", habits_.to_text());
}

void Desk::carry_out(Wish wish) {
    std::visit(
        Overloaded{
            [&](Do& each) { act(std::move(each)); },
            [&](ChooseActor& each) { choose_actor(each.name); },
            [&](AddPhotos& each) { add_photos(each); },
            [&](PickRoster&) {
                ports_.files.pick(port::Accept::list, [this](record::Result<port::File> file) {
                    if (file)
                        open_roster(std::move(*file));
                });
            },
            [&](ChangeRosterColumns& each) {
                if (!roster_intake_)
                    return;
                roster_intake_->columns.columns = std::move(each.columns);
                read_roster();
            },
            [&](TakeInRosterNow&) { take_in_roster(); },
            [&](ForgetRoster&) { forget_roster(); },
            [&](DownloadRefusedRows&) {
                if (roster_intake_)
                    download_refused(roster::refused_csv(roster_intake_->roster));
            },
            [&](DownloadRosterTemplate&) { download_template("名册", roster::template_csv<roster::Field>()); },
            [&](DownloadListTemplate& each) { download_template(words_of(each.kind).noun, template_of(each.kind)); },
            [&](PickList& each) { pick_list(each.purpose); },
            [&](ChangeListColumns& each) { change_list_columns(each.columns); },
            [&](TakeInListNow&) { take_in_list(); },
            [&](ForgetList&) { forget_list(); },
            [&](DownloadRefusedOfList&) {
                if (list_intake_)
                    download_refused(roster::refused_csv(list_intake_->columns.header, list_intake_->refused));
            },
            [&](ReadHazardLibrary&) { read_hazard_library(); },
            [&](ExportBundle& each) { export_bundle(each); },
            [&](PickBundle&) {
                ports_.files.pick(port::Accept::bundle, [this](record::Result<port::File> file) {
                    if (file)
                        open_bundle(std::move(*file));
                });
            },
            [&](TrustIssuer&) { trust_issuer(); },
            [&](TakeInBundle&) { take_in_bundle(); },
            [&](ForgetBundle&) { forget_bundle(); },
            [&](LookAhead& each) {
                planned_day_ = each.day;
                ++version_;
            },
            [&](ExportCalendar& each) { export_calendar(each); },
            [&](Print& each) { print(each.document); },
            [&](SaveDocument& each) { save_document(each); },
            [&](SaveMaterials& each) { save_materials(each); },
            [&](Unlock& each) { unlock(each.passphrase); },
            [&](SetPassphrase& each) { set_passphrase(each.passphrase); },
            [&](ChangeKey& each) { change_key(each.passphrase); },
            [&](ExportBackup& each) { export_backup(each.passphrase); },
            [&](PickBackup& each) {
                ports_.files.pick(port::Accept::backup,
                                  [this, passphrase = each.passphrase](record::Result<port::File> file) {
                                      if (file)
                                          restore_backup(passphrase, std::move(*file));
                                  });
            },
            [&](TakeOverWriting&) { start(); },
            [&](RetrySaving&) { saver_.retry(); },
            [&](ActivateUpdate&) { wants_update_ = true; },
            [&](PickCalendar&) {
                ports_.files.pick(port::Accept::calendar, [this](record::Result<port::File> file) {
                    if (file)
                        take_in_calendar(*file);
                });
            },
            [&](DismissNotice& each) {
                std::erase_if(status_.notices, [&](const Notice& one) { return one.number == each.number; });
            },
        },
        wish);
}

void Desk::file_dropped(port::File file, std::span<const ListPurpose> lists) {
    if (shown_before_work_)
        return tell(status_.loading_title + "，请等它完成，再打开文件", true);
    if (status_.opening != Opening::open)
        return tell("请先完成首次设置，再打开文件", true);
    const bool bundle = file.name.contains(".json") || file.bytes.starts_with("{");
    if (bundle)
        open_bundle(std::move(file));
    else if (lists.size() == 1)
        open_list(lists.front(), std::move(file));
    else if (!lists.empty())
        tell("这一页有几份名单，请点要导入的那一份的“导入”按钮，再选文件", true);
    else if (status_.side == record::Writer::insurer)
        open_roster(std::move(file));
    else
        tell("不认识的文件。请打开保险公司发来的文件（.anze.json）", true);
}

void Desk::export_calendar(const ExportCalendar& wish) {
    std::vector<calendar::DayEntry> entries;
    for (const ledger::Duty& duty : wish.duties) {
        const std::string who = duty.person.empty() ? std::string() : "\n负责人：" + duty.person;
        const std::string provisional = duty.due.provisional ? "\n期限暂定" : "";
        entries.push_back({.id = ledger::duty_id(journal_.ledger(), duty),
                           .on = duty.due.date,
                           .summary = duty.matter + (duty.unit_name.empty() ? "" : " · " + duty.unit_name),
                           .description = "依据：" + duty.clause + who + provisional});
    }
    const std::string name = "待办 " + calendar::to_string(today()) + ".ics";
    ports_.files.save(name, "text/calendar", calendar::icalendar(entries, ports_.clock.now_seconds()));
    tell("已导出“" + name + "”，用手机或电脑的日历打开即可加入");
}

void Desk::act(Do wish, std::function<void()> then) {
    // A second click: the first one is under way.
    if (founding_)
        return;
    last_refusals_.clear();
    if (status_.read_only)
        last_refusals_.push_back({status_.read_only_reason});
    else if (saver_.failed())
        last_refusals_.push_back({std::string(unsaved_text)});
    else
        last_refusals_ = ledger::may(journal_.ledger(), wish.action, today());
    if (!last_refusals_.empty())
        return;
    if (key_)
        act_with_key(std::move(wish), then);
    else
        found(std::move(wish), std::move(then));
}

// The key is safe before anything is signed with it.
void Desk::found(Do wish, std::function<void()> then) {
    crypto::Seed seed;
    ports_.random.fill(seed.data(), seed.size());
    key_ = crypto::KeyPair::from_seed(seed);
    replace_journal(journal::Journal(key_->device_id()));
    founding_ = true;
    ports_.keys.keep(wrapped({*key_}), [this, wish, then = std::move(then)](record::Result<void> kept) {
        founding_ = false;
        if (kept)
            act_with_key(wish, then);
        else {
            key_.reset();
            tell(kept.error().message, true);
        }
        changed_();
    });
}

// A seal names what it seals: the heads of the chains as they are now.
ledger::ArchiveService Desk::sealing(ledger::ArchiveService action) const {
    const auto& name = journal_.ledger().stream_of(action.service);
    for (const auto& stream : {ledger::unit_stream(name.unit_id), name}) {
        for (const auto& head : journal_.heads_of(ledger::to_string(stream))) {
            action.heads.push_back(head.device + "|" + std::to_string(head.seq) + "|" + crypto::base64url(head.id));
        }
    }
    return action;
}

// A revocation ends the device's chains where they are known to end here.
ledger::RevokeDevice Desk::revoking(ledger::RevokeDevice action) const {
    const auto* device = journal_.ledger().find<party::MemberDevice>(action.member_device_id);
    if (device == nullptr)
        return action;
    for (const std::string& key : ledger::keys_since(journal_.ledger(), device->value.public_key)) {
        ledger::KeyEnd& end = action.ends.emplace_back(ledger::KeyEnd{.public_key = key});
        for (const auto& head : journal_.heads()) {
            if (head.device == key)
                end.last_counts.push_back(head.stream + "|" + std::to_string(head.seq));
        }
    }
    return action;
}

void Desk::act_with_key(Do wish, const std::function<void()>& then) {
    if (const auto* founding = wish.action.as<ledger::FoundArchive>())
        choose_actor(founding->person_name);
    if (const auto* archive = wish.action.as<ledger::ArchiveService>())
        wish.action = sealing(*archive);
    if (const auto* revocation = wish.action.as<ledger::RevokeDevice>())
        wish.action = revoking(*revocation);
    const double began = ports_.clock.milliseconds();
    auto changes = ledger::perform(journal_.ledger(), wish.action, context());
    const auto finish = [this, then] {
        ++done_;
        if (then)
            then();
    };
    if (changes.empty()) {
        drafts_.forget(wish.draft_name);
        return finish();
    }
    const auto saved = [this, began, name = wish.draft_name] {
        status_.last_save_milliseconds = ports_.clock.milliseconds() - began;
        drafts_.forget(name);
        if (!asked_persistence_) {
            asked_persistence_ = true;
            ports_.persistence.ask(
                [this](bool granted) { status_.persistence = granted ? Persistence::granted : Persistence::refused; });
        }
        save_snapshot();
    };
    if (changes.size() > most_changes_at_once)
        return write_in_pieces(std::move(changes), finish, saved);
    write(changes, saved);
    finish();
}

void Desk::write(std::span<const ledger::Change> changes, std::function<void()> saved) {
    const ledger::OperationNumber first = journal_.count() + 1;
    const auto operations = journal_.author(changes, *key_, ports_.clock.now_seconds(), status_.actor);
    std::vector<port::NewOperation> kept;
    std::ranges::transform(operations, std::back_inserter(kept), Saver::kept);
    saver_.save(first, std::move(kept), std::move(saved));
    status_.operation_count = journal_.count();
    refresh_identity();
}

void Desk::write_in_pieces(ledger::Changes changes, std::function<void()> then, std::function<void()> saved) {
    struct Work {
        ledger::Changes changes;
        std::size_t at = 0;
    };
    auto work = std::make_shared<Work>(Work{std::move(changes)});
    begin_work("正在写入 " + std::to_string(work->changes.size()) + " 条记录", [this, work, then, saved] {
        ports_.worker.run([this, work, then, saved] {
            constexpr std::size_t a_piece = 20;
            const std::size_t count = std::min(a_piece, work->changes.size() - work->at);
            const std::size_t begin = std::exchange(work->at, work->at + count);
            const bool is_last = work->at == work->changes.size();
            write(std::span(work->changes).subspan(begin, count), is_last ? saved : std::function<void()>());
            status_.loading_progress = static_cast<double>(work->at) / static_cast<double>(work->changes.size());
            if (!is_last)
                return true;
            end_work();
            then();
            changed_();
            return false;
        });
    });
}

void Desk::add_photos(const AddPhotos& wish) {
    const std::string& name = wish.draft_name;
    const auto give_up = [this, name](const std::string& why) {
        drafts_.give_up_photo(name);
        tell(why, true);
    };
    const auto chosen = [this, name](std::size_t count) { drafts_.expect_photos(name, count); };
    ports_.files.pick_photos(wish.camera, chosen, [this, name, give_up](record::Result<port::Photo> photo) {
        if (!photo)
            return give_up(photo.error().message);
        const std::string hash = crypto::hex(crypto::sha256(photo->jpeg));
        const record::Attachment attachment{.sha256 = hash,
                                            .media_type = "image/jpeg",
                                            .name = hash.substr(0, 8) + ".jpg",
                                            .size_bytes = {std::ssize(photo->jpeg)}};
        ports_.attachments.put(hash, attachment.media_type, std::move(photo->jpeg),
                               [this, name, attachment, give_up](record::Result<void> put) {
                                   if (put)
                                       drafts_.deliver_photo(name, attachment);
                                   else
                                       give_up(put.error().message);
                               });
    });
}

void Desk::choose_actor(const std::string& name) {
    status_.actor = name;
    ports_.preferences.set("actor", name);
}

void Desk::begin_work(std::string title, std::function<void()> work) {
    if (!shown_before_work_)
        shown_before_work_ = status_.opening;
    status_.opening = Opening::loading;
    status_.loading_title = std::move(title);
    status_.loading_progress = 0;
    changed_();
    ports_.worker.after_drawing(std::move(work));
}

void Desk::end_work() {
    if (!shown_before_work_)
        return;
    status_.opening = *std::exchange(shown_before_work_, {});
    status_.loading_title = Status{}.loading_title;
    status_.loading_progress = 0;
    changed_();
}

void Desk::fail_work(const std::string& message) {
    end_work();
    tell(message, true);
}

bool Desk::is_unsaved() {
    if (saver_.failed())
        tell(std::string(unsaved_text), true);
    return saver_.failed();
}

void Desk::tell(std::string text, bool is_error) {
    static std::uint64_t last = 0;
    status_.notices.push_back({++last, is_error, std::move(text)});
    if (status_.notices.size() > most_notices)
        status_.notices.pop_front();
    changed_();
}

void Desk::replace_journal(journal::Journal other) {
    journal_ = std::move(other);
    duties_.forget();
    planned_.forget();
}

std::string Desk::next_id() {
    // 16 characters of 5 random bits each.
    static constexpr std::string_view letters = "0123456789abcdefghjkmnpqrstvwxyz";
    std::array<unsigned char, 16> bytes;
    ports_.random.fill(bytes.data(), bytes.size());
    std::string id;
    for (const unsigned char byte : bytes)
        id.push_back(letters[byte % letters.size()]);
    return id;
}

ledger::Context Desk::context() {
    return {today(), status_.actor, [this] { return next_id(); }};
}

}  // namespace anze::desk
