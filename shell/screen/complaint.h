// One complaint on its way (5.4, Annex B): what was asked for, by when it has to be answered, what was found out, the
// answer, what the unit says to it, how it ended.
#pragma once

#include "ledger/complaint_case.h"
#include "screen/record_dialog.h"
#include "widget/table.h"

namespace anze::screen {

struct ComplaintState {
    std::string id = {};  // of the complaint this state belongs to
    RecordDialog complaint = {};
    RecordDialog registration = {};
    RecordDialog extension = {};
    RecordDialog investigation = {};
    RecordDialog answer = {};
    RecordDialog verdict = {};
    RecordDialog closing = {};
    widget::TableState clocks = {};
};

void draw_complaint(const desk::View& view, const std::string& id, ComplaintState& state, Wants& wants);

}  // namespace anze::screen
