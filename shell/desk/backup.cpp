// The whole archive as one file under a passphrase.
#include "desk/backup_file.h"
#include "desk/desk.h"

#include "crypto/passphrase.h"
#include "ledger/describe.h"

#include <set>

namespace anze::desk {
namespace {

// 7.2 A photo that was replaced since is part of what happened: all that any operation ever named, each once.
record::Result<std::vector<record::Attachment>> attachments_named_in(const std::vector<std::string>& operations) {
    std::vector<record::Attachment> found;
    std::set<std::string> known;
    for (const std::string& jws : operations) {
        const auto signed_operation = journal::decode(jws);
        if (!signed_operation)
            return std::unexpected(signed_operation.error());
        const journal::Operation& operation = signed_operation->operation;
        for (record::Attachment& each : ledger::attachments_in_set(operation.type, operation.set)) {
            if (known.insert(each.sha256).second)
                found.push_back(std::move(each));
        }
    }
    return found;
}

}  // namespace

void Desk::export_backup(const std::string& passphrase) {
    if (!key_ || passphrase.empty())
        return tell("请填写备份口令", true);
    if (is_unsaved())
        return;
    saver_.when_saved(
        [this, passphrase] { begin_work("正在备份档案", [this, passphrase] { gather_backup(passphrase); }); });
}

void Desk::gather_backup(const std::string& passphrase) {
    ports_.journal.read(1, journal_.count(), [this, passphrase](record::Result<std::vector<std::string>> texts) {
        if (!texts)
            return fail_work(texts.error().message);
        const auto attachments = attachments_named_in(*texts);
        if (!attachments)
            return fail_work("档案中有一条操作已损坏，不能备份：" + attachments.error().message);
        auto gathered = std::make_shared<bundle::Draft>();
        gathered->operations = std::move(*texts);
        collect_attachments(gathered, *attachments, {}, [this, gathered, passphrase](const auto& missing) {
            end_work();
            write_backup(*gathered, passphrase);
            warn_of_missing(missing);
        });
    });
}

void Desk::write_backup(const bundle::Draft& gathered, const std::string& passphrase) {
    Backup backup{.key = *key_, .operations = gathered.operations};
    for (const auto& [attachment, bytes] : gathered.attachments)
        backup.photos.push_back({attachment.sha256, attachment.media_type, bytes});
    const std::string sealed = crypto::seal(pack(backup), passphrase, fresh_random());
    if (sealed.empty())
        return tell("内存不足，无法加密备份，请关闭其他页面后重试", true);
    status_.last_backup_on = today();
    const std::string day = calendar::to_string(status_.last_backup_on);
    ports_.preferences.set("last_backup", day);
    ports_.files.save("安责服务台备份 " + status_.owner_name + " " + day + ".anze-backup", "application/octet-stream",
                      sealed);
    tell("备份已导出。请妥善保存文件和口令：忘记口令就不能恢复");
}

// A photo that the other party replaced before it handed anything over was never here.
void Desk::warn_of_missing(const std::vector<record::Attachment>& missing) {
    const ledger::Ledger& ledger = journal_.ledger();
    std::vector<ledger::StreamNumber> streams(ledger.streams().size());
    std::ranges::generate(streams, [next = ledger::StreamNumber{0}]() mutable { return next++; });
    const auto shown = ledger::attachments_in(ledger, streams);
    const auto lost = std::ranges::count_if(
        missing, [&](const record::Attachment& each) { return std::ranges::contains(shown, each); });
    if (lost > 0)
        tell("有 " + std::to_string(lost) + " 张照片不在本机，备份中没有它们", true);
}

}  // namespace anze::desk
