// 隐患排查治理台账 (Annex C, table 9): each hazard from its finding over its treatment to the check that it is gone.
#pragma once

#include "form/parts.h"
#include "hazard/hazard.h"

namespace anze::form {

struct HazardLedgerLine {
    hazard::Hazard hazard = {};
    hazard::Rectification rectification = {};
    hazard::Acceptance acceptance = {};
};

struct HazardLedgerContent {
    Parties parties = {};
    calendar::Date printed_on = {};
    std::vector<HazardLedgerLine> lines = {};
};

Document hazard_ledger_document(const HazardLedgerContent& content);

}  // namespace anze::form
