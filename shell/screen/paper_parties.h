// Whose paper it is and who was there, as the ledger knows it.
#pragma once

#include "form/parts.h"
#include "ledger/case.h"

namespace anze::screen {

form::Parties parties_of(const ledger::Ledger& ledger, const ledger::Entry<party::InsuredUnit>* unit,
                         const ledger::Entry<policy::Policy>* policy);
form::Parties parties_of(const ledger::Ledger& ledger, const ledger::Case& joined);

// Of the group, those who came.
std::vector<service::GroupMember> members_on_site(const ledger::Case& joined);

}  // namespace anze::screen
