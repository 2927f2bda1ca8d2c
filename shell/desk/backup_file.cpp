#include "desk/backup_file.h"

#include "record/value.h"

#include <algorithm>

namespace anze::desk {
namespace {

constexpr std::string_view magic = "anze-backup 1";

}  // namespace

std::string pack(const Backup& backup) {
    record::Packer packer;
    packer.text(magic);
    const crypto::Seed seed = backup.key.seed();
    packer.text({reinterpret_cast<const char*>(seed.data()), seed.size()});
    packer.number(backup.operations.size());
    for (const std::string& each : backup.operations)
        packer.text(each);
    packer.number(backup.photos.size());
    for (const BackupPhoto& photo : backup.photos) {
        packer.text(photo.sha256);
        packer.text(photo.media_type);
        packer.text(photo.bytes);
    }
    return packer.take();
}

record::Result<Backup> unpack_backup(std::string_view bytes) {
    record::Unpacker unpacker(bytes);
    const bool ours = unpacker.text() == magic;
    const std::string_view seed_text = unpacker.text();
    crypto::Seed seed;
    if (!ours || seed_text.size() != seed.size())
        return record::fail("不是安责服务台的备份文件");
    std::ranges::copy(seed_text, seed.begin());
    Backup backup{.key = crypto::KeyPair::from_seed(seed)};
    for (std::uint64_t left = unpacker.number(); left > 0 && !unpacker.failed(); --left)
        backup.operations.emplace_back(unpacker.text());
    for (std::uint64_t left = unpacker.number(); left > 0 && !unpacker.failed(); --left) {
        BackupPhoto& photo = backup.photos.emplace_back();
        photo.sha256 = unpacker.text();
        photo.media_type = unpacker.text();
        photo.bytes = unpacker.text();
    }
    if (unpacker.failed() || !unpacker.at_end())
        return record::fail("备份文件不完整");
    return backup;
}

}  // namespace anze::desk
