// By which limits complaints have to be answered: as this program knows them, with their source, to be corrected.
#pragma once

#include "screen/record_dialog.h"
#include "widget/table.h"

namespace anze::screen {

struct ComplaintLimitsState {
    RecordDialog limit = {};
    std::size_t chosen = 0;  // whose dialog it is
    widget::TableState table = {};
};

void draw_complaint_limits(const ScreenPart& part, ComplaintLimitsState& state);

}  // namespace anze::screen
