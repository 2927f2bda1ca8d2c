// Part::checklist: item by item along a list (6.3.2.2, Annex C 3.3), by area.
#pragma once

#include "screen/hazard_library.h"
#include "screen/service_part.h"
#include "screen/sheet_section.h"
#include "screen/withdrawal.h"

namespace anze::screen {

struct ChecklistState {
    bool only_unchecked = false;
    bool as_sheet = false;
    SheetSectionState sheet = {};
    bool starting = false;
    std::vector<bool> starter_areas = {};
    bool editing = false;
    std::string edited_id = {};  // empty: a new line
    std::string new_area = {};
    Attempt attempt = {};
    Withdrawal withdrawal = {};
    LibraryDialog library = {};
};

void draw_checklist(const ServicePart& part, ChecklistState& state);

}  // namespace anze::screen
