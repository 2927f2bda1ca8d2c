// The tables of a risk assessment filled in as sheets: tables 2 to 7 of Annex C.3.2.
#pragma once

#include "ledger/risk_case.h"
#include "screen/service_part.h"
#include "screen/sheet_section.h"

namespace anze::screen {

enum class RiskTable : std::uint8_t { survey, activities, equipment, work_hazards, safety_checks, risk_list, map };

// One at a time: what was typed into another is in its draft.
struct RiskSheetState {
    bool is_shown = false;
    SheetSectionState section = {};
};

// Every field but those that the program keeps: the order, and the analysis that a risk comes from.
std::vector<std::string_view> typed_keys(record::Faces fields);

template <class Row>
auto entries_of(const std::vector<Row>& rows) {
    std::vector<decltype(rows.front().entry)> entries;
    for (const Row& each : rows)
        entries.push_back(each.entry);
    return entries;
}

// The button that leads to the sheet of that table, where it has one.
void offer_risk_sheet(const ServicePart& part, RiskTable table, RiskSheetState& state);
void draw_risk_sheet(const ServicePart& part, RiskTable table, const ledger::RiskCase& joined, RiskSheetState& state);

}  // namespace anze::screen
