// 全套材料: one press for all papers of a unit, or of one of its services, as a zip.
#pragma once

#include "screen/material_papers.h"

namespace anze::screen {

struct MaterialDialog {
    bool open = false;
    MaterialWish wish = {};
    form::MaterialSet set = {};  // of the ledger of that version
    std::uint64_t version = 0;
    bool writing = false;

    void show(std::string unit_id, std::vector<std::string> service_ids = {}) {
        *this = {.open = true, .wish = {std::move(unit_id), std::move(service_ids)}};
    }
};

void draw_material_dialog(const ScreenPart& part, MaterialDialog& dialog);

}  // namespace anze::screen
