// One insured unit with everything the insurer keeps of it: what its case file on the screen is drawn from.
#pragma once

#include "ledger/case.h"
#include "party/insured_unit.h"

namespace anze::ledger {

struct UnitFile {
    const Entry<party::InsuredUnit>* unit = nullptr;
    const Entry<party::UnitFigures>* figures = nullptr;
    std::vector<const Entry<policy::Policy>*> policies = {};  // the one that ends last first
    std::vector<const Entry<policy::Premium>*> premiums = {};
    std::vector<const Entry<plan::ServicePlan>*> plans = {};  // newest first
    std::vector<StreamNumber> services = {};                  // newest first
    std::vector<const Entry<party::TrustedKey>*> keys = {};

    const Entry<policy::Premium>* premium_of(std::string_view policy_id) const;
    code::SizeFinding size() const;
};

// Null unit when there is none of that id.
UnitFile unit_file(const Ledger& ledger, std::string_view unit_id);

// The policy that ends last; null when the unit has none.
const Entry<policy::Policy>* latest_policy(const Ledger& ledger, std::string_view unit_id);

// 5.3.1: the template of Annex C with what is known of the unit; nothing of the insurer's own notes goes into it.
plan::ServicePlan starting_plan(const UnitFile& file);

}  // namespace anze::ledger
