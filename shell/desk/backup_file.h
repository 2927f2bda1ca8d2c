// What a backup file holds: the key, every operation and every photo that one of them ever named.
#pragma once

#include "crypto/crypto.h"

#include <string>
#include <vector>

namespace anze::desk {

struct BackupPhoto {
    std::string sha256 = {};
    std::string media_type = {};
    std::string bytes = {};
};

struct Backup {
    crypto::KeyPair key;
    std::vector<std::string> operations = {};  // compact JWS, in the order of the store
    std::vector<BackupPhoto> photos = {};
};

// Under a passphrase this is the file.
std::string pack(const Backup& backup);
record::Result<Backup> unpack_backup(std::string_view bytes);

}  // namespace anze::desk
