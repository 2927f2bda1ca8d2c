// One entry of the house's own library of hazards, to fill in.
#pragma once

#include "hazard/library.h"
#include "screen/record_dialog.h"

namespace anze::screen {

// `fresh_for`: what a new one is made of, where it is.
RecordForm<hazard::LibraryEntry> library_form(const ScreenPart& part, hazard::LibraryEntry fresh = {},
                                              std::string fresh_for = {});

}  // namespace anze::screen
