// The list of insured units, one row for each, worked out once for each state of the ledger.
#pragma once

#include "desk/view.h"
#include "ledger/unit_file.h"

namespace anze::screen {

struct UnitRow {
    const ledger::Entry<party::InsuredUnit>* unit = nullptr;
    const ledger::Entry<policy::Policy>* policy = nullptr;  // the one that ends last
    std::optional<ledger::Stage> stage = {};                // of the newest service
    const ledger::Duty* duty = nullptr;                     // the most urgent one
};

std::vector<UnitRow> unit_rows(const desk::View& view);

code::EnterpriseSize size_of(const ledger::Ledger& ledger, const UnitRow& row);

}  // namespace anze::screen
