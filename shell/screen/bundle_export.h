// What can be handed over: the insurer's feedback for each unit, or the unit's answer.
#pragma once

#include "screen/editing.h"
#include "widget/row_order.h"
#include "widget/table.h"

namespace anze::screen {

struct ExportLine {
    const ledger::Entry<party::InsuredUnit>* unit = nullptr;
    std::size_t services = 0;            // whose review is passed
    std::string unsent_service_id = {};  // reviewed, the feedback not yet recorded
};

struct BundleExportState {
    std::uint64_t version = 0;  // of the ledger the lines were made from
    std::vector<ExportLine> lines = {};
    widget::RowOrder order = {};
    widget::TableState table = {};
    std::string query = {};
};

void draw_export(const ScreenPart& part, BundleExportState& state);

}  // namespace anze::screen
