// Annex C 3.3, 6.3.2.2: our own general lines to start a checklist from; every one is meant to be fitted to the unit.
#pragma once

#include "service/service.h"

namespace anze::service {

std::vector<ChecklistItem> starter_checklist();
// Without repetition, in the list's order.
std::vector<std::string_view> starter_areas();

}  // namespace anze::service
