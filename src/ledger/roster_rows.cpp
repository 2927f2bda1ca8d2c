#include "ledger/roster_rows.h"

namespace anze::ledger {

roster::Row roster_row(const RosterRecords& records) {
    const auto& [unit, figures, policy, premium] = records;
    return {.unit_name = unit.name,
            .credit_code = unit.credit_code,
            .industry = unit.industry,
            .industry_code = unit.industry_code,
            .high_risk_field = unit.high_risk_field,
            .address = unit.address,
            .staff_count = unit.staff_count,
            .revenue_ten_thousand_yuan = figures.revenue_ten_thousand_yuan,
            .assets_ten_thousand_yuan = figures.assets_ten_thousand_yuan,
            .contact = unit.contact,
            .phone = unit.phone,
            .policy_number = policy.number,
            .starts_on = policy.starts_on,
            .ends_on = policy.ends_on,
            .insured_persons = policy.insured_persons,
            .premium_due = premium.due_fen,
            .premium_received = premium.received_fen};
}

std::vector<roster::Row> roster_rows(const Ledger& ledger) {
    std::unordered_map<std::string_view, const policy::Premium*> premiums;
    for (const auto& premium : ledger.table<policy::Premium>().counting())
        premiums[premium.value.policy_id] = &premium.value;
    std::vector<roster::Row> rows;
    for (const auto& policy : ledger.table<policy::Policy>().counting()) {
        const std::string& unit_id = ledger.stream_of(policy.stream).unit_id;
        const auto* unit = ledger.find<party::InsuredUnit>(unit_id);
        if (unit == nullptr || unit->withdrawn())
            continue;
        const auto* figures = ledger.find<party::UnitFigures>(unit_id);
        const auto premium = premiums.find(policy.id);
        rows.push_back(roster_row({.unit = unit->value,
                                   .figures = figures != nullptr ? figures->value : party::UnitFigures{},
                                   .policy = policy.value,
                                   .premium = premium != premiums.end() ? *premium->second : policy::Premium{}}));
    }
    return rows;
}

}  // namespace anze::ledger
