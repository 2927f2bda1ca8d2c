// What the contract of a policy (5.1.1) and its plan (5.3.1) promise, joined with the services done in its time
// (5.1.2).
#pragma once

#include "ledger/case.h"
#include "policy/terms.h"

namespace anze::ledger {

std::vector<policy::ServiceTerm> terms_of(const Ledger& ledger, std::string_view policy_id);

// The latest one; null where the unit was not told.
const Entry<policy::RightsNotice>* rights_notice_of(const Ledger& ledger, std::string_view policy_id);

// 5.1.1
std::vector<record::Error> contract_gaps(const Ledger& ledger, const Entry<policy::Policy>& policy);

// The services of the unit whose last day on site lies in the policy's time.
std::map<code::ServiceItem, std::int64_t> counts_of_services(const Ledger& ledger, const Entry<policy::Policy>& policy);

// 5.1.2
std::vector<policy::OwedService> owed_services(const Ledger& ledger, const Entry<policy::Policy>& policy);

// The plan that was agreed on last takes the place of those before (5.3.4.1); null where none was.
const Entry<plan::ServicePlan>* agreed_plan(const Ledger& ledger, const Entry<policy::Policy>& policy);

// 5.3.1: beyond what the contract owes.
plan::OpenPromise open_promise(const Ledger& ledger, const Entry<policy::Policy>& policy,
                               const plan::ServicePlan& plan);

// 5.1.2: nothing where the contract does not say which services it holds.
std::optional<bool> is_in_contract(const Ledger& ledger, const Case& each);

// 5.1.2: of the service that the money was taken for.
std::vector<record::Error> charge_gaps(const Ledger& ledger, const policy::ExtraCharge& charge);

}  // namespace anze::ledger
