// The whole archive as one file under a passphrase, and back; the passphrase of the key; a newer holiday calendar.
#include "desk/desk.h"

#include "crypto/passphrase.h"
#include "ledger/describe.h"

namespace anze::desk {
namespace {

constexpr std::string_view backup_magic = "anze-backup 1";

std::array<std::uint8_t, crypto::passphrase_random_bytes> fresh(port::Random& random) {
    std::array<std::uint8_t, crypto::passphrase_random_bytes> bytes;
    random.fill(bytes.data(), bytes.size());
    return bytes;
}

std::string text_of(const crypto::Seed& seed) {
    return {reinterpret_cast<const char*>(seed.data()), seed.size()};
}

std::vector<record::Attachment> all_attachments(const ledger::Ledger& ledger) {
    std::vector<ledger::StreamNumber> streams(ledger.streams().size());
    for (std::size_t at = 0; at < streams.size(); ++at)
        streams[at] = static_cast<ledger::StreamNumber>(at);
    return ledger::attachments_in(ledger, streams);
}

// Packed: magic, seed, operations, then photos with their hash, type and bytes.
std::string content_of(const crypto::KeyPair& key, const bundle::Draft& gathered) {
    record::Packer packer;
    packer.text(backup_magic);
    packer.text(text_of(key.seed()));
    packer.number(gathered.operations.size());
    for (const std::string& each : gathered.operations)
        packer.text(each);
    packer.number(gathered.attachments.size());
    for (const auto& [attachment, bytes] : gathered.attachments) {
        packer.text(attachment.sha256);
        packer.text(attachment.media_type);
        packer.text(bytes);
    }
    return packer.take();
}

}  // namespace

void Desk::export_backup(const std::string& passphrase) {
    if (!key_ || passphrase.empty())
        return tell("请填写备份口令", true);
    auto gathered = std::make_shared<bundle::Draft>();
    saver_.when_saved([this, gathered, passphrase] {
        ports_.journal.read(1, journal_.count(), [this, gathered, passphrase](auto texts) {
            if (!texts)
                return tell(texts.error().message, true);
            gathered->operations = std::move(*texts);
            collect_attachments(gathered, all_attachments(journal_.ledger()), [this, gathered, passphrase] {
                const std::string sealed = crypto::seal(content_of(*key_, *gathered), passphrase, fresh(ports_.random));
                if (sealed.empty())
                    return tell("内存不足，无法加密备份，请关闭其他页面后重试", true);
                status_.last_backup_on = today();
                const std::string day = calendar::to_string(status_.last_backup_on);
                ports_.preferences.set("last_backup", day);
                ports_.files.save("安责服务台备份 " + status_.owner_name + " " + day + ".anze-backup",
                                  "application/octet-stream", sealed);
                tell("备份已导出。请妥善保存文件和口令：忘记口令就不能恢复");
            });
        });
    });
}

void Desk::restore_backup(const std::string& passphrase, port::File file) {
    auto content = crypto::unseal(file.bytes, passphrase);
    if (content)
        restored(std::move(*content));
    else
        tell("恢复没有进行：" + content.error().message, true);
}

// Only into an empty archive, or into the same one: nothing here is ever overwritten.
void Desk::restored(std::string content) {
    record::Unpacker unpacker(content);
    const bool ours = unpacker.text() == backup_magic;
    const std::string seed_text(unpacker.text());
    crypto::Seed seed;
    if (!ours || seed_text.size() != seed.size())
        return tell("不是安责服务台的备份文件", true);
    std::ranges::copy(seed_text, seed.begin());
    const auto key = crypto::KeyPair::from_seed(seed);
    if (key_ && key.device_id() != key_->device_id()) {
        return tell("本机已有另一份档案，不能覆盖。请在新的浏览器用户或另一台电脑上恢复", true);
    }
    std::vector<journal::SignedOperation> operations;
    for (std::uint64_t left = unpacker.number(); left > 0 && !unpacker.failed(); --left) {
        auto operation = journal::decode(std::string(unpacker.text()));
        if (!operation)
            return tell("备份中有一条操作已损坏：" + operation.error().message, true);
        operations.push_back(std::move(*operation));
    }
    auto photos = std::make_shared<std::vector<std::array<std::string, 3>>>();
    for (std::uint64_t left = unpacker.number(); left > 0 && !unpacker.failed(); --left) {
        auto& [hash, type, bytes] = photos->emplace_back();
        hash = unpacker.text();
        type = unpacker.text();
        bytes = unpacker.text();
    }
    if (unpacker.failed())
        return tell("备份文件不完整", true);
    if (!key_)
        journal_ = journal::Journal(key.device_id());
    key_ = key;
    const ledger::OperationNumber first = journal_.count() + 1;
    auto taken = std::make_shared<std::vector<journal::SignedOperation>>();
    for (auto& operation : operations) {
        if (journal_.accept(operation))
            taken->push_back(std::move(operation));
    }
    ports_.keys.keep({port::WrappedKey::Form::browser, seed_text}, [this, taken, photos, first](auto kept) {
        if (!kept)
            return tell(kept.error().message, true);
        for (auto& [hash, type, bytes] : *photos)
            ports_.attachments.put(hash, type, std::move(bytes), [](auto) {});
        saver_.save(first, *taken);
        saver_.when_saved([this, count = taken->size()] {
            status_.operation_count = journal_.count();
            refresh_identity();
            tell("已恢复 " + std::to_string(count) + " 条操作");
        });
    });
}

void Desk::set_passphrase(const std::string& passphrase) {
    if (!key_)
        return;
    port::WrappedKey wrapped{port::WrappedKey::Form::browser, text_of(key_->seed())};
    if (!passphrase.empty()) {
        wrapped = {port::WrappedKey::Form::passphrase,
                   crypto::seal(text_of(key_->seed()), passphrase, fresh(ports_.random))};
        if (wrapped.bytes.empty())
            return tell("内存不足，口令没有设置，请关闭其他页面后重试", true);
    }
    ports_.keys.keep(wrapped, [this, set = !passphrase.empty()](record::Result<void> kept) {
        if (!kept)
            return tell(kept.error().message, true);
        status_.passphrase_set = set;
        tell(set ? "口令已设置，下次打开时需要输入" : "口令已取消");
    });
}

void Desk::take_in_calendar(const port::File& file) {
    const auto years = calendar::parse_holidays(file.bytes);
    if (!years)
        return tell(years.error().message, true);
    auto taken = calendar::take_in(calendar_, *years);
    calendar_ = std::move(taken.calendar);
    duties_version_ = 0;
    ports_.preferences.set("calendar", file.bytes);
    tell(taken.message);
}

}  // namespace anze::desk
