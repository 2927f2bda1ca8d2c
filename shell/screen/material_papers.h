// Every paper and photo that there is of a unit and its services, for one set of files (全套材料).
#pragma once

#include "form/material_set.h"
#include "screen/editing.h"

namespace anze::screen {

struct MaterialWish {
    std::string unit_id = {};
    std::vector<std::string> service_ids = {};  // all when empty
    bool for_unit = false;                      // only what a bundle for the unit would hold
};

form::MaterialContent materials_of(const ScreenPart& part, const MaterialWish& wish);

}  // namespace anze::screen
