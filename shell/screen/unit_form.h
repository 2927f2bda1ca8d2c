// The inputs of an insured unit's master data, with the code lists to choose from.
#pragma once

#include "screen/record_dialog.h"

namespace anze::screen {

// For the unit with that record, or for a new one.
RecordForm<party::InsuredUnit> unit_form(const ScreenPart& part, const ledger::Entry<party::InsuredUnit>* unit);

}  // namespace anze::screen
