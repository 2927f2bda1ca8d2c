// What opens over the checklist: one line to edit, and the general lines to start from.
#pragma once

#include "screen/service_checklist.h"

namespace anze::screen {

void open_new_line(ChecklistState& state, std::string area);
void open_starter(ChecklistState& state);
void draw_checklist_dialogs(const ServicePart& part, ChecklistState& state);

}  // namespace anze::screen
