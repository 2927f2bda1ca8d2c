// The insured persons of a unit, and how far training covers them (6.1.2.3).
#pragma once

#include "ledger/ledger.h"
#include "party/insured_person.h"
#include "training/online.h"

namespace anze::ledger {

// Of all policies of the unit, in the order they were entered.
std::vector<const Entry<party::InsuredPerson>*> insured_persons(const Ledger& ledger, const std::string& unit_id);
std::vector<const Entry<party::InsuredPerson>*> persons_of_policy(const Ledger& ledger,
                                                                  const Entry<policy::Policy>& policy);

// Those a training of that day can have trained: of the policies in force, and insured on the day.
std::vector<training::InsuredPerson> insured_on(const Ledger& ledger, const std::string& unit_id, calendar::Date day);

struct TrainingCoverage {
    bool online_only = false;  // sessions were held in the policy's time, all of them online
    training::OnlineCoverage minutes = {};
};
TrainingCoverage training_coverage(const Ledger& ledger, const Entry<policy::Policy>& policy);

}  // namespace anze::ledger
