// From the closed store to the first list on the screen.
#include "desk/desk.h"

#include "crypto/passphrase.h"

namespace anze::desk {
namespace {

constexpr std::uint32_t read_at_a_time = 2000;
// Reading so many operations at the next start costs less than a second; writing the snapshot after every act would not
// pay.
constexpr ledger::OperationNumber snapshot_every = 200;

}  // namespace

void Desk::start() {
    status_.opening = Opening::loading;
    if (!crypto::ready())
        return fail_opening("加密模块不能启动，请更新浏览器");
    drafts_.read(ports_.preferences.get("drafts"));
    habits_.read(ports_.preferences.get("habits"));
    status_.actor = ports_.preferences.get("actor");
    if (const auto backup = calendar::parse_date(ports_.preferences.get("last_backup")))
        status_.last_backup_on = *backup;
    if (const auto years = calendar::parse_holidays(ports_.preferences.get("calendar"))) {
        calendar_ = calendar::take_in(calendar_, *years).calendar;
    }
    ports_.keys.load([this](record::Result<port::WrappedKey> wrapped) {
        if (!wrapped)
            return fail_opening(wrapped.error().message);
        status_.passphrase_set = wrapped->form == port::WrappedKey::Form::passphrase;
        if (status_.passphrase_set) {
            locked_key_ = std::move(*wrapped);
            status_.opening = Opening::locked;
            return changed_();
        }
        open_key(std::move(*wrapped));
    });
}

void Desk::open_key(port::WrappedKey wrapped) {
    status_.opening_error.clear();
    status_.opening = Opening::loading;
    if (wrapped.form != port::WrappedKey::Form::none) {
        const auto keys = keys_in(wrapped.bytes);
        if (keys.empty() || keys.size() > 2)
            return fail_opening("本机密钥已损坏，请从备份恢复");
        key_ = keys.front();
        other_key_ = keys.size() == 2 ? std::optional(keys.back()) : std::nullopt;
    }
    open_archive();
}

void Desk::open_archive() {
    ports_.journal.open([this](record::Result<port::Opened> opened) {
        if (!opened)
            return fail_opening(opened.error().message);
        if (!key_ && opened->last_number > 0) {
            return fail_opening("本机有档案但没有密钥。请从备份文件恢复，或联系软件提供方");
        }
        if (!opened->writer) {
            status_.read_only = true;
            status_.can_take_over = true;
            status_.read_only_reason = "本软件已在另一个窗口打开，此窗口只能查看";
            ports_.journal.when_writer([this] { start(); });
        }
        doubted_ = false;
        if (opened->writer)
            status_ = Status{.opening = status_.opening,
                             .side = status_.side,
                             .actor = status_.actor,
                             .passphrase_set = status_.passphrase_set,
                             .persistence = status_.persistence,
                             .last_backup_on = status_.last_backup_on,
                             .offline = status_.offline,
                             .update_ready = status_.update_ready,
                             .notices = status_.notices};
        find_owner(*opened);
    });
}

// The first operation is always the owner's; the key may be another since.
void Desk::find_owner(const port::Opened& opened) {
    const auto first = journal::decode(opened.first);
    const std::string owner = first ? first->operation.device : key_ ? key_->device_id() : std::string();
    if (journal_.owner() != owner)
        replace_journal(journal::Journal(owner));
    load_snapshot(opened);
}

// The snapshot makes opening fast, and it is a second witness: a journal shorter than it has lost something.
void Desk::load_snapshot(const port::Opened& opened) {
    ports_.snapshot.load([this, opened](std::string_view bytes) {
        journal::Journal restored(journal_.owner());
        if (restored.unpack(bytes))
            replace_journal(std::move(restored));
        snapshot_count_ = journal_.count();
        if (snapshot_count_ > opened.last_number) {
            doubt("本机保存的操作比上次少（" + std::to_string(opened.last_number) + " 条，应有 " +
                  std::to_string(snapshot_count_) + " 条），可能被浏览器清除或损坏");
            return opened_whole(opened);
        }
        load_rest(opened);
    });
}

void Desk::load_rest(const port::Opened& opened) {
    const ledger::OperationNumber have = journal_.count();
    status_.loading_progress = opened.last_number == 0 ? 1 : static_cast<double>(have) / opened.last_number;
    if (have >= opened.last_number) {
        if (journal_.has_to_be_rebuilt()) {
            replace_journal(journal_.emptied());
            return load_rest(opened);
        }
        return opened_whole(opened);
    }
    ports_.journal.read(have + 1, read_at_a_time, [this, opened](record::Result<std::vector<std::string>> texts) {
        if (!texts)
            return fail_opening(texts.error().message);
        if (texts->empty()) {
            doubt("本机的操作记录有缺失");
            return opened_whole(opened);
        }
        take_loaded(std::move(*texts), opened);
    });
}

void Desk::take_loaded(std::vector<std::string> texts, const port::Opened& opened) {
    struct Work {
        std::vector<std::string> texts;
        std::size_t at = 0;
    };
    auto work = std::make_shared<Work>(Work{std::move(texts)});
    ports_.worker.run([this, work, opened] {
        constexpr std::size_t a_piece = 50;
        for (std::size_t left = a_piece; left > 0 && work->at < work->texts.size(); --left) {
            auto operation = journal::decode(std::move(work->texts[work->at++]));
            if (!operation || !journal_.accept(std::move(*operation))) {
                doubt("本机第 " + std::to_string(journal_.count() + 1) + " 条操作记录已损坏");
                opened_whole(opened);
                return false;
            }
        }
        if (work->at < work->texts.size())
            return true;
        load_rest(opened);
        changed_();
        return false;
    });
}

void Desk::opened_whole(const port::Opened& opened) {
    choose_key();
    doubt_replaced_key();
    if (ledger::device(journal_.ledger()) != nullptr) {
        show_opened();
        return verify_heads(opened.last_number, [this] { verify_in_background(1); });
    }
    // Where nothing is left of what was there, that is no first start.
    verify_heads(opened.last_number, [this] {
        if (doubted_)
            return fail_opening(status_.read_only_reason);
        show_opened();
        verify_in_background(1);
    });
}

void Desk::show_opened() {
    status_.operation_count = journal_.count();
    refresh_identity();
    status_.opening = ledger::device(journal_.ledger()) == nullptr ? Opening::first_start : Opening::open;
    status_.loading_progress = 1;
    status_.verified = journal_.count() == 0;
    save_snapshot();
    changed_();
}

// The heads lie in a store of their own, written with the operations: they must tell the same.
void Desk::verify_heads(ledger::OperationNumber last_number, std::function<void()> then) {
    const auto look = [this, last_number](const std::vector<port::StoredHead>& heads) {
        // Being made anew, the journal is looked at again after that.
        if (status_.read_only || journal_.count() < last_number)
            return;
        const auto cut = std::ranges::find_if(heads, [this](const port::StoredHead& each) {
            return journal_.last_seq(each.stream, each.device) < each.seq;
        });
        if (cut == heads.end())
            return;
        doubt("操作链“" + cut->stream + "”的末尾缺失");
        changed_();
    };
    ports_.journal.heads([look, then = std::move(then)](record::Result<std::vector<port::StoredHead>> heads) {
        if (heads)
            look(*heads);
        then();
    });
}

void Desk::fail_opening(std::string message) {
    status_.opening = Opening::failed;
    status_.opening_error = std::move(message);
    changed_();
}

void Desk::doubt(std::string reason) {
    doubted_ = true;
    status_.read_only = true;
    status_.read_only_reason =
        std::move(reason) + "。为免数据混乱，本机改为只读；请从备份恢复，或导入对方手中的反馈包核对";
}

void Desk::refresh_identity() {
    const auto* own = ledger::device(journal_.ledger());
    if (own == nullptr || !key_)
        return;
    (shown_before_work_ ? *shown_before_work_ : status_.opening) = Opening::open;
    status_.side = own->value.side;
    status_.owner_name = own->value.owner_name;
    status_.unit_id = own->value.unit_id;
    status_.role = own->value.role;
    status_.public_key = key_->device_id();
    status_.fingerprint = crypto::fingerprint(key_->public_key());
    status_.refused_count = journal_.refused().size();
    status_.parked_count = journal_.waiting_count();
    status_.keys_to_compare = journal_.keys_to_compare();
    if (status_.actor.empty()) {
        const auto& staff = journal_.ledger().table<party::Staff>().all();
        status_.actor = staff.empty() ? status_.owner_name : staff.front().value.name;
    }
}

void Desk::save_snapshot() {
    const ledger::OperationNumber count = journal_.count();
    // A snapshot of a fold that has to be made anew would keep what the fork has taken out.
    const bool is_right = !status_.read_only && !journal_.has_to_be_rebuilt();
    if (!is_right || saving_snapshot_ || !saver_.idle() || count < snapshot_count_ + snapshot_every)
        return;
    saving_snapshot_ = true;
    ports_.snapshot.save(journal_.pack(), [this, count](record::Result<void> saved) {
        saving_snapshot_ = false;
        if (saved)
            snapshot_count_ = count;
    });
}

// Opening trusts the chain hashes of its own store; every signature is checked afterwards, while nobody waits.
void Desk::verify_in_background(ledger::OperationNumber from) {
    ports_.journal.read(from, signatures_at_a_time, [this, from](record::Result<std::vector<std::string>> texts) {
        if (!texts || texts->empty()) {
            status_.verified = texts.has_value() && !doubted_;
            return changed_();
        }
        const auto next = from + static_cast<ledger::OperationNumber>(texts->size());
        status_.verify_progress = static_cast<double>(next) / (journal_.count() + 1.0);
        verify(std::move(*texts), [this, next](const Verified& verified) {
            if (verified)
                return verify_in_background(next);
            doubt("档案中有一条操作的签名不对，内容可能被改动");
            changed_();
        });
    });
}

void Desk::verify(std::vector<std::string> texts, std::function<void(const Verified&)> done) {
    struct Work {
        std::vector<std::string> texts;
        std::vector<journal::SignedOperation> operations = {};
        std::vector<crypto::SignedMessage> messages = {};
    };
    ports_.worker.run([this, work = std::make_shared<Work>(Work{std::move(texts)}), done = std::move(done)] {
        const std::size_t at = work->operations.size();
        if (at == work->texts.size()) {
            ports_.signatures.check(std::move(work->messages), [work, done](bool right) {
                done(right ? Verified(std::move(work->operations)) : Verified());
            });
            return false;
        }
        auto operation = journal::decode(std::move(work->texts[at]));
        auto message = operation ? signatures_.signed_message(*operation) : std::nullopt;
        if (!message) {
            done({});
            return false;
        }
        work->messages.push_back(std::move(*message));
        work->operations.push_back(std::move(*operation));
        return true;
    });
}

// A fork came to light: the fold is made anew from the store.
void Desk::rebuild() {
    replace_journal(journal_.emptied());
    open_archive();
}

}  // namespace anze::desk
