// What every part of a service's screen is given.
#pragma once

#include "ledger/case.h"
#include "screen/editing.h"

namespace anze::screen {

struct ServicePart : ScreenPart {
    const ledger::Case& joined;
    const Route& route;

    // 7.2: an archived service is only read.
    bool can_write() const { return !view.status.read_only && on_insurer_side() && joined.archive_file == nullptr; }
    // The unit's counterpart: its receipt, rectifications and survey.
    bool may_answer() const { return !view.status.read_only && on_unit_side() && joined.archive_file == nullptr; }

    void go(Part part, std::string record_id = {}) const;
};

// Ids and names of the group, for choosing.
std::vector<widget::Option> group_options(const ledger::Case& joined);

}  // namespace anze::screen
