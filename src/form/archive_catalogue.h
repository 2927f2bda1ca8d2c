// 档案目录 (7.1.2): what lies in the file of one service, to be printed, signed and sealed.
#pragma once

#include "archive/supplement.h"
#include "form/document.h"

namespace anze::form {

struct CatalogueMaterial {
    archive::MaterialState state = {};
    // What there is of it: kinds of record and how many.
    std::vector<std::pair<std::string, std::size_t>> records = {};
};

struct ArchiveCatalogue {
    std::string insurer_name = {};
    std::string unit_name = {};
    std::string service_title = {};
    archive::ArchiveFile file = {};
    calendar::Date keep_until = {};
    std::vector<CatalogueMaterial> materials = {};
    std::vector<archive::Supplement> supplements = {};
    std::vector<archive::Disposal> disposals = {};
};

Document catalogue_document(const ArchiveCatalogue& catalogue);

}  // namespace anze::form
