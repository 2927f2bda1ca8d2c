// The fields of one hazard (table 9) to fill in, with short ways for what is often the same.
#pragma once

#include "screen/hazard_library.h"
#include "screen/service_part.h"

namespace anze::screen {

// What a new hazard starts with; from a line of the checklist when its id is given.
hazard::Hazard fresh_hazard(const ServicePart& part, std::string_view checklist_item_id);

// The library that is opened here is drawn by the caller.
void draw_hazard_fields(const ServicePart& part, hazard::Hazard& hazard, const std::string& draft_name,
                        const std::vector<record::Error>& errors, LibraryDialog& library);

// "立即" for a hazard that has to be put right on the day it was found.
std::string due_text(const hazard::Hazard& hazard);

}  // namespace anze::screen
