// The lists that were taken in, and the taking back of one as a whole.
#pragma once

#include "screen/withdrawal.h"
#include "widget/table.h"

namespace anze::screen {

struct ImportsState {
    widget::TableState table = {};
    Withdrawal undoing = {};
};

void draw_imports(const ScreenPart& part, ImportsState& state);

}  // namespace anze::screen
