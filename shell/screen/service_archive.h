// Part::archive: the nine materials (7.1.2), what is missing and why, and the seal (5.3.4.2, 7.2).
#pragma once

#include "screen/material_dialog.h"
#include "screen/service_archive_sealed.h"

namespace anze::screen {

struct ArchiveState {
    bool confirming = false;
    Attempt attempt = {};
    SealedState sealed = {};
    MaterialDialog materials = {};
};

void draw_archive(const ServicePart& part, ArchiveState& state);

}  // namespace anze::screen
