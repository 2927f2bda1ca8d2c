// One hazard: to fill in, to read, and what came after it — the notice, what the unit did, the check of it.
#pragma once

#include "screen/hazard_library.h"
#include "screen/record_dialog.h"
#include "screen/service_hazard_after.h"

namespace anze::screen {

struct HazardState {
    Attempt attempt = {};
    AfterHazardState after = {};
    bool history_open = false;
    Withdrawal withdrawal = {};
    LibraryDialog library = {};
    RecordDialog to_library = {};
};

// `record_id`: of a hazard, "new", or "new-" and the id of a line of the checklist. On a phone it fills the screen,
// else a card of that height.
void draw_hazard(const ServicePart& part, std::string_view record_id, float card_height, HazardState& state);

}  // namespace anze::screen
