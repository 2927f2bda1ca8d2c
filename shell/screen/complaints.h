// Page::complaints: the objections and complaints of all units (5.4), on a unit's device its own; with the id of one in
// the address, that one.
#pragma once

#include "screen/complaint.h"
#include "widget/row_order.h"
#include "widget/table.h"

namespace anze::screen {

struct ComplaintsState {
    std::uint64_t version = 0;  // of the ledger the lines were joined from
    std::vector<ledger::ComplaintCase> lines = {};
    std::string query = {};
    widget::RowOrder order = {};
    widget::TableState table = {};
    RecordDialog raising = {};
    ComplaintState opened = {};
};

void draw_complaints(const desk::View& view, const Route& route, ComplaintsState& state, Wants& wants);

}  // namespace anze::screen
