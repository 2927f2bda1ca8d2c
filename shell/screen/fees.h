// Page::fees: 费用台账, the money for accident prevention of a year over all units (5.1.4).
#pragma once

#include "screen/fees_of_policies.h"
#include "screen/record_section.h"

namespace anze::screen {

struct FeesState {
    int year = 0;               // 0: this one
    std::uint64_t version = 0;  // of the ledger, and the year, all below was worked out for
    int worked_out_year = 0;
    std::uint64_t lines_version = 0;
    std::vector<int> years = {};
    ledger::FeeYear sum = {};
    std::vector<const ledger::Entry<fee::FeeEntry>*> lines = {};

    std::string query = {};
    widget::RowOrder order = {};
    widget::TableState table = {};
    SectionState rates = {};
    FeesOfPoliciesState of_policies = {};
};

void draw_fees(const desk::View& view, const Route& route, FeesState& state, Wants& wants);

}  // namespace anze::screen
