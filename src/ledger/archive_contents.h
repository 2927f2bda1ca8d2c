// 7.1.2: what a service's file holds of each kind of material, as records by type and count.
#pragma once

#include "ledger/case.h"

namespace anze::ledger {

struct MaterialContents {
    archive::MaterialState state = {};
    std::vector<std::pair<std::string, std::size_t>> records = {};  // label of the type, how many
};

struct MaterialRecord {
    archive::Material material = archive::Material::none;
    std::string_view type = {};
    std::string id = {};
    std::string service_id = {};  // that it names, where it lies in the unit's stream
};

// Those of a unit's or a service's stream that belong to a material.
std::vector<MaterialRecord> material_records(const Ledger& ledger, const StreamName& name);

std::vector<MaterialContents> material_contents(const Ledger& ledger, const Case& each);

}  // namespace anze::ledger
