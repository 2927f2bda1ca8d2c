// A backup file back into the store: photos first, then the key, then the operations that are missing there. Nothing
// that is here is ever overwritten.
#include "desk/backup_file.h"
#include "desk/desk.h"

#include "crypto/passphrase.h"
#include "journal/succession.h"
#include "ledger/company_records.h"

#include <limits>
#include <map>
#include <set>

namespace anze::desk {
namespace {

void note_successor(std::map<std::string, std::string>& successors, const journal::Operation& operation) {
    const auto said = journal::succession_in(operation);
    if (said && said->stream == ledger::to_string(ledger::company_stream()))
        successors.emplace(said->public_key, said->successor);
}

}  // namespace

struct Desk::Restoring {
    Backup backup;                                       // of its operations only those that are missing here
    std::string owner = {};                              // the first key of its owner
    std::map<std::string, std::string> successors = {};  // of the owner's keys
    ledger::OperationNumber next = 1;
    std::vector<port::NewOperation> checked = {};
    std::size_t photos_stored = 0;
};

void Desk::restore_backup(const std::string& passphrase, port::File file) {
    if (status_.can_take_over)
        return tell(status_.read_only_reason, true);
    if (is_taking_in())
        return tell("正在导入文件，请等它完成后再恢复", true);
    begin_work("正在恢复备份", [this, passphrase, file = std::make_shared<port::File>(std::move(file))] {
        unpack_restoring(passphrase, *file);
    });
}

void Desk::unpack_restoring(const std::string& passphrase, const port::File& file) {
    const auto content = crypto::unseal(file.bytes, passphrase);
    if (!content)
        return fail_work("恢复没有进行：" + content.error().message);
    auto backup = unpack_backup(*content);
    if (!backup)
        return fail_work("恢复没有进行：" + backup.error().message);
    constexpr auto all = static_cast<std::uint32_t>(std::numeric_limits<std::int32_t>::max());
    auto restoring = std::make_shared<Restoring>(Restoring{.backup = std::move(*backup)});
    ports_.journal.read(1, all, [this, restoring](record::Result<std::vector<std::string>> there) {
        if (!there)
            return fail_work("恢复没有进行：" + there.error().message);
        if (const auto prepared = prepare(*restoring, *there); !prepared)
            return fail_work("恢复没有进行：" + prepared.error().message);
        check_restoring(restoring);
    });
}

// Only into an empty store, or into that of the same archive: its first operation is always the owner's.
record::Result<void> Desk::prepare(Restoring& restoring, const std::vector<std::string>& there) const {
    const auto first_device = [](const std::vector<std::string>& texts) {
        const auto first = texts.empty() ? record::fail({}) : journal::decode(texts.front());
        return first ? first->operation.device : std::string();
    };
    restoring.owner = first_device(restoring.backup.operations);
    const std::string first = first_device(there);
    const bool is_same = there.empty() ? !key_ || key_->device_id() == restoring.backup.key.device_id()
                                       : (first.empty() ? journal_.owner() : first) == restoring.owner;
    if (!is_same)
        return record::fail("本机已有另一份档案，不能覆盖。请在新的浏览器用户或另一台电脑上恢复");
    for (const auto* each : ledger::company_records<party::DeviceCertificate>(journal_.ledger()))
        restoring.successors.emplace(each->value.public_key, each->value.successor);
    // Without its key the archive was not read.
    for (std::size_t at = 0; !key_ && at < there.size(); ++at) {
        if (const auto operation = journal::decode(there[at]))
            note_successor(restoring.successors, operation->operation);
    }
    restoring.next = static_cast<ledger::OperationNumber>(there.size() + 1);
    const std::set<std::string_view> known(there.begin(), there.end());
    std::erase_if(restoring.backup.operations, [&](const std::string& each) { return known.contains(each); });
    return {};
}

// Of all that are missing, before anything is written.
void Desk::check_restoring(std::shared_ptr<Restoring> restoring) {
    const std::vector<std::string>& operations = restoring->backup.operations;
    const std::size_t at = restoring->checked.size();
    if (at == operations.size()) {
        if (key_that_signs(*restoring))
            return restore_photos(restoring);
        return fail_work("恢复没有进行：这份备份是更换签名密钥之前导出的，其中的密钥已经停用。请用更换之后导出的备份");
    }
    status_.loading_progress = static_cast<double>(at) / static_cast<double>(operations.size());
    changed_();
    const auto first = operations.begin() + static_cast<std::ptrdiff_t>(at);
    const std::size_t count = std::min<std::size_t>(signatures_at_a_time, operations.size() - at);
    verify({first, first + static_cast<std::ptrdiff_t>(count)}, [this, restoring](const Verified& verified) {
        if (!verified)
            return fail_work("恢复没有进行：备份中有一条操作已损坏");
        std::ranges::transform(*verified, std::back_inserter(restoring->checked), Saver::kept);
        for (const journal::SignedOperation& each : *verified)
            note_successor(restoring->successors, each.operation);
        check_restoring(restoring);
    });
}

// Of the key here and that of the backup; nothing when neither is the owner's any more.
std::optional<crypto::KeyPair> Desk::key_that_signs(const Restoring& restoring) const {
    std::string signs = restoring.owner;
    for (std::size_t left = restoring.successors.size(); left > 0; --left) {
        const auto next = restoring.successors.find(signs);
        signs = next != restoring.successors.end() ? next->second : signs;
    }
    if (key_ && key_->device_id() == signs)
        return key_;
    return restoring.backup.key.device_id() == signs ? std::optional(restoring.backup.key) : std::nullopt;
}

void Desk::restore_photos(std::shared_ptr<Restoring> restoring) {
    if (restoring->photos_stored == restoring->backup.photos.size())
        return restore_key(restoring);
    const BackupPhoto& photo = restoring->backup.photos[restoring->photos_stored++];
    ports_.attachments.put(photo.sha256, photo.media_type, photo.bytes, [this, restoring](record::Result<void> put) {
        if (put)
            restore_photos(restoring);
        else
            fail_work("恢复没有完成：" + put.error().message);
    });
}

void Desk::restore_key(std::shared_ptr<Restoring> restoring) {
    const auto signs = key_that_signs(*restoring);
    if (key_ && key_->device_id() == signs->device_id())
        return restore_operations(*restoring);
    // The archive tells which of them signs once its operations are there.
    const std::vector<crypto::KeyPair> keys = key_ ? std::vector{*key_, *signs} : std::vector{*signs};
    ports_.keys.keep(wrapped(keys), [this, restoring, keys](record::Result<void> kept) {
        if (!kept)
            return fail_work("恢复没有完成：" + kept.error().message);
        key_ = keys.front();
        other_key_ = keys.size() == 2 ? std::optional(keys.back()) : std::nullopt;
        status_.passphrase_set = false;
        restore_operations(*restoring);
    });
}

// The archive is then opened anew from the store alone: the snapshot may know of more than there is now.
void Desk::restore_operations(const Restoring& restoring) {
    saver_.save(restoring.next, restoring.checked);
    saver_.when_saved([this, owner = restoring.owner, count = restoring.checked.size()] {
        ports_.snapshot.save({}, [this, owner, count](record::Result<void>) {
            end_work();
            replace_journal(journal::Journal(owner));
            status_.opening = Opening::loading;
            open_archive();
            tell("已恢复 " + std::to_string(count) +
                 " 条操作。如果备份之后还发出过文件，请先导入对方最近的文件，再继续工作");
        });
    });
}

}  // namespace anze::desk
