// The money for accident prevention of a year (5.1.4): what was set aside and spent, by policy and over all units,
// beside the premiums it comes from.
#pragma once

#include "fee/fee.h"
#include "ledger/ledger.h"

namespace anze::ledger {

struct PolicyFees {
    const Entry<policy::Policy>* policy = nullptr;
    bool is_of_year = false;  // its premium counts to that year
    fee::Account account = {};
};

struct FeeYear {
    fee::Account total = {};
    std::vector<PolicyFees> policies = {};
    std::size_t without_premium = 0;            // policies of the year of which nobody wrote down what was received
    const Entry<fee::FeeRate>* rate = nullptr;  // the latest of the year
};

// The policies of the unit whose premium is of that year, or of which money was set aside or spent until its end.
std::vector<PolicyFees> policy_fees(const Ledger& ledger, const std::string& unit_id, int year);

// "600,000.00", or in words why there is none.
std::string premium_text(const PolicyFees& fees);

// Of all units.
FeeYear fee_year(const Ledger& ledger, int year);

// 5.1.4: what stands against "enough, and within the total".
std::vector<record::Error> fee_findings(const FeeYear& year);

// Those of which something is known, and `this_year`; the latest first.
std::vector<int> fee_years(const Ledger& ledger, int this_year);

// The latest first; of all units, or of one.
std::vector<const Entry<fee::FeeEntry>*> fee_entries(const Ledger& ledger);
std::vector<const Entry<fee::FeeEntry>*> fee_entries(const Ledger& ledger, const std::string& unit_id);

}  // namespace anze::ledger
