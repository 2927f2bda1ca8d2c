// A backup file back into the store: photos first, then the key, then the operations that are missing there. Nothing
// that is here is ever overwritten.
#include "desk/backup_file.h"
#include "desk/desk.h"

#include "crypto/passphrase.h"

#include <limits>
#include <set>

namespace anze::desk {

struct Desk::Restoring {
    Backup backup;
    std::vector<port::NewOperation> missing = {};
    ledger::OperationNumber next = 1;
    std::size_t photos_stored = 0;
};

void Desk::restore_backup(const std::string& passphrase, const port::File& file) {
    if (status_.can_take_over)
        return tell(status_.read_only_reason, true);
    const auto content = crypto::unseal(file.bytes, passphrase);
    if (!content)
        return tell("恢复没有进行：" + content.error().message, true);
    auto backup = unpack_backup(*content);
    if (!backup)
        return tell("恢复没有进行：" + backup.error().message, true);
    constexpr auto all = static_cast<std::uint32_t>(std::numeric_limits<std::int32_t>::max());
    auto restoring = std::make_shared<Restoring>(Restoring{.backup = std::move(*backup)});
    ports_.journal.read(1, all, [this, restoring](record::Result<std::vector<std::string>> there) {
        if (!there)
            return tell("恢复没有进行：" + there.error().message, true);
        if (const auto prepared = prepare(*restoring, *there); !prepared)
            return tell("恢复没有进行：" + prepared.error().message, true);
        restore_photos(restoring);
    });
}

// Only into an empty store, or into that of the same archive: its first operation is always the owner's.
record::Result<void> Desk::prepare(Restoring& restoring, const std::vector<std::string>& there) const {
    const std::string ours = restoring.backup.key.device_id();
    const auto first = there.empty() ? record::fail({}) : journal::decode(there.front());
    const std::string owner = key_ ? key_->device_id() : first ? first->operation.device : ours;
    if (owner != ours)
        return record::fail("本机已有另一份档案，不能覆盖。请在新的浏览器用户或另一台电脑上恢复");
    restoring.next = static_cast<ledger::OperationNumber>(there.size() + 1);
    const std::set<std::string_view> known(there.begin(), there.end());
    journal::SignatureChecker signatures;
    for (const std::string& each : restoring.backup.operations) {
        if (known.contains(each))
            continue;
        auto operation = journal::decode(each);
        if (!operation || !signatures.is_right(*operation))
            return record::fail("备份中有一条操作已损坏");
        restoring.missing.push_back(Saver::kept(*operation));
    }
    return {};
}

void Desk::restore_photos(std::shared_ptr<Restoring> restoring) {
    if (restoring->photos_stored == restoring->backup.photos.size())
        return restore_key(restoring);
    const BackupPhoto& photo = restoring->backup.photos[restoring->photos_stored++];
    ports_.attachments.put(photo.sha256, photo.media_type, photo.bytes, [this, restoring](record::Result<void> put) {
        if (put)
            restore_photos(restoring);
        else
            tell("恢复没有完成：" + put.error().message, true);
    });
}

void Desk::restore_key(std::shared_ptr<Restoring> restoring) {
    if (key_)
        return restore_operations(*restoring);
    ports_.keys.keep(browser_wrapped(restoring->backup.key), [this, restoring](record::Result<void> kept) {
        if (!kept)
            return tell("恢复没有完成：" + kept.error().message, true);
        key_ = restoring->backup.key;
        status_.passphrase_set = false;
        restore_operations(*restoring);
    });
}

// The archive is then opened anew from the store alone: the snapshot may know of more than there is now.
void Desk::restore_operations(const Restoring& restoring) {
    saver_.save(restoring.next, restoring.missing);
    saver_.when_saved([this, count = restoring.missing.size()] {
        ports_.snapshot.save({}, [this, count](record::Result<void>) {
            replace_journal(journal::Journal(key_->device_id()));
            open_archive();
            tell("已恢复 " + std::to_string(count) +
                 " 条操作。如果备份之后还发出过文件，请先导入对方最近的文件，再继续工作");
        });
    });
}

}  // namespace anze::desk
