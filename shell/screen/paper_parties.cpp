#include "screen/paper_parties.h"

#include "ledger/company_records.h"

namespace anze::screen {

form::Parties parties_of(const ledger::Ledger& ledger, const ledger::Entry<party::InsuredUnit>* unit,
                         const ledger::Entry<policy::Policy>* policy) {
    form::Parties parties{.insurer_name = ledger::own_insurer(ledger).name};
    if (parties.insurer_name.empty() && policy != nullptr)
        parties.insurer_name = policy->value.insurer_name;
    if (unit != nullptr) {
        parties.unit_name = unit->value.name;
        parties.unit_address = unit->value.address;
    }
    if (policy != nullptr)
        parties.policy_number = policy->value.number;
    return parties;
}

form::Parties parties_of(const ledger::Ledger& ledger, const ledger::Case& joined) {
    form::Parties parties = parties_of(ledger, joined.unit, joined.policy);
    if (joined.service != nullptr)
        parties.service_title = joined.service->value.title;
    return parties;
}

std::vector<service::GroupMember> members_on_site(const ledger::Case& joined) {
    std::vector<service::GroupMember> members;
    for (const auto* member : joined.group) {
        if (joined.visit != nullptr && std::ranges::contains(joined.visit->value.professionals_on_site, member->id))
            members.push_back(member->value);
    }
    return members;
}

}  // namespace anze::screen
