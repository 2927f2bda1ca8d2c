// What every card of a unit's page is given.
#pragma once

#include "ledger/unit_file.h"
#include "screen/record_dialog.h"

namespace anze::screen {

struct UnitPart : ScreenPart {
    const ledger::UnitFile& file;

    const std::string& unit_id() const { return file.unit->id; }
    // The plan of that id on the unit's page; "new" is one to be made.
    void go_to_plan(std::string plan_id) const {
        wants.go = Route{.page = Page::unit, .unit_id = unit_id(), .record_id = std::move(plan_id)};
    }
};

inline constexpr std::string_view new_plan = "new";

}  // namespace anze::screen
