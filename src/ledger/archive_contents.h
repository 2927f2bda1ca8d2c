// 7.1.2: what a service's file holds of each kind of material, as records by type and count.
#pragma once

#include "ledger/case.h"

namespace anze::ledger {

struct MaterialContents {
    archive::MaterialState state = {};
    std::vector<std::pair<std::string, std::size_t>> records = {};  // label of the type, how many
};

std::vector<MaterialContents> material_contents(const Ledger& ledger, const Case& each);

}  // namespace anze::ledger
