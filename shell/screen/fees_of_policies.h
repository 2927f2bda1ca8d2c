// The year's money of each policy, on the screen and as the paper of the whole ledger (5.1.4).
#pragma once

#include "ledger/fee_account.h"
#include "screen/screen.h"
#include "widget/row_order.h"
#include "widget/table.h"

namespace anze::screen {

struct FeesOfPoliciesState {
    widget::RowOrder order = {};
    widget::TableState table = {};
};

// `lines`: the entries of the year, the latest first.
struct FeesOfYear {
    int year = 0;
    std::uint64_t version = 0;  // another one when anything of it changed
    const ledger::FeeYear& sum;
    const std::vector<const ledger::Entry<fee::FeeEntry>*>& lines;
};

void draw_fees_of_policies(const desk::View& view, const FeesOfYear& fees, FeesOfPoliciesState& state, Wants& wants);

}  // namespace anze::screen
