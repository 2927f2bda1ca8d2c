// A bundle that was opened: checked, compared, previewed, taken in, and where to go with what came.
#pragma once

#include "screen/editing.h"
#include "widget/table.h"

namespace anze::screen {

struct BundleIntakeState {
    widget::TableState changes = {};
    bool showing_change = false;
    std::size_t shown_change = 0;
    std::uint64_t refused_before = 0;  // operations of the archive that did not count before this bundle
};

void draw_intake(const ScreenPart& part, const desk::BundleIntake& intake, BundleIntakeState& state);

}  // namespace anze::screen
