// 投保单位: every insured unit with its policy, where its newest service stands and what is due next.
#pragma once

#include "screen/record_dialog.h"
#include "screen/unit_rows.h"
#include "widget/row_order.h"
#include "widget/table.h"

namespace anze::screen {

enum class UnitGroup : std::uint8_t { all, high_risk, in_service, with_duty };

struct UnitsState {
    std::uint64_t version = 0;  // of the view that the rows were worked out from
    std::vector<UnitRow> rows = {};
    widget::RowOrder order = {};
    widget::TableState table = {};
    std::string query = {};
    UnitGroup group = UnitGroup::all;
    RecordDialog new_unit = {};
    Awaited created = {};
};

void draw_units(const desk::View& view, const Route& route, UnitsState& state, Wants& wants);

}  // namespace anze::screen
