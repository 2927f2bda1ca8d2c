#include "ledger/fee_account.h"

#include "ledger/company_records.h"
#include "ledger/in_order.h"

#include <set>

namespace anze::ledger {
namespace {

using FeeEntries = std::vector<const Entry<fee::FeeEntry>*>;

FeeEntries latest_first(const Ledger& ledger, FeeEntries entries) {
    entries = newest_first(ledger, std::move(entries));
    std::ranges::stable_sort(entries, std::ranges::greater{}, [](const auto* entry) { return entry->value.booked_on; });
    return entries;
}

std::vector<const fee::FeeEntry*> pointers_to(const FeeEntries& entries) {
    std::vector<const fee::FeeEntry*> values;
    values.reserve(entries.size());
    for (const auto* entry : entries)
        values.push_back(&entry->value);
    return values;
}

// A premium carries no date of its own: it counts to the year in which its policy begins.
int premium_year(const policy::Policy& policy) {
    return policy.starts_on.year;
}

record::Money received(const Ledger& ledger, const std::string& unit_id, std::string_view policy_id) {
    for (const auto* premium : ledger.in<policy::Premium>(internal_stream(unit_id))) {
        if (premium->value.policy_id == policy_id && premium->value.received_fen.filled)
            return premium->value.received_fen;
    }
    return {};
}

bool is_moved(const fee::Account& account) {
    return account.carried_fen.fen != 0 || account.accrued_fen.fen != 0 || account.spent_fen.fen != 0;
}

void add_premium(FeeYear& sum, const PolicyFees& each) {
    const record::Money premium = each.account.premium_fen;
    if (premium.filled)
        sum.total.premium_fen = record::money_of_fen(sum.total.premium_fen.fen + premium.fen);
    else if (each.is_of_year)
        ++sum.without_premium;
}

}  // namespace

std::vector<PolicyFees> policy_fees(const Ledger& ledger, const std::string& unit_id, int year) {
    std::vector<PolicyFees> fees;
    const FeeEntries entries = fee_entries(ledger, unit_id);
    for (const auto* policy : ledger.in<policy::Policy>(unit_stream(unit_id))) {
        const bool is_of_year = premium_year(policy->value) == year;
        FeeEntries own = entries;
        std::erase_if(own, [&](const auto* entry) { return entry->value.policy_id != policy->id; });
        const record::Money premium = is_of_year ? received(ledger, unit_id, policy->id) : record::Money{};
        const fee::Account account = fee::account(pointers_to(own), premium, year);
        if (is_of_year || is_moved(account))
            fees.push_back({policy, is_of_year, account});
    }
    return fees;
}

std::string premium_text(const PolicyFees& fees) {
    if (fees.account.premium_fen.filled)
        return record::money_text(fees.account.premium_fen);
    return fees.is_of_year ? "未登记" : "不在本年度";
}

FeeYear fee_year(const Ledger& ledger, int year) {
    FeeYear sum;
    for (const auto& unit : ledger.table<party::InsuredUnit>().counting()) {
        for (PolicyFees& each : policy_fees(ledger, unit.id, year)) {
            add_premium(sum, each);
            sum.policies.push_back(std::move(each));
        }
    }
    sum.total = fee::account(pointers_to(fee_entries(ledger)), sum.total.premium_fen, year);
    for (const auto* rate : in_order(ledger, company_records<fee::FeeRate>(ledger))) {
        if (rate->value.year.value == year)
            sum.rate = rate;
    }
    return sum;
}

// 5.1.4 enough is set aside, and spent within the total of all units
std::vector<record::Error> fee_findings(const FeeYear& year) {
    auto findings = fee::rate_findings(year.total, year.rate != nullptr ? &year.rate->value : nullptr);
    if (year.total.premium_fen.filled && year.without_premium > 0) {
        findings.push_back(
            {std::to_string(year.without_premium) + " 份保单没有登记实收保费，没有计入比例：请在单位页面的保单中填写",
             std::string(record::key_of(&policy::Premium::received_fen)), "5.1.4"});
    }
    std::ranges::move(fee::total_findings(year.total), std::back_inserter(findings));
    return findings;
}

std::vector<int> fee_years(const Ledger& ledger, int this_year) {
    std::set<int, std::greater<>> years{this_year};
    for (const auto& policy : ledger.table<policy::Policy>().counting())
        years.insert(premium_year(policy.value));
    for (const auto* entry : fee_entries(ledger))
        years.insert(entry->value.booked_on.year);
    for (const auto* rate : company_records<fee::FeeRate>(ledger))
        years.insert(static_cast<int>(rate->value.year.value));
    years.erase(calendar::Date{}.year);
    return {years.begin(), years.end()};
}

FeeEntries fee_entries(const Ledger& ledger) {
    FeeEntries entries;
    for (const auto& entry : ledger.table<fee::FeeEntry>().all()) {
        if (!entry.withdrawn())
            entries.push_back(&entry);
    }
    return latest_first(ledger, std::move(entries));
}

FeeEntries fee_entries(const Ledger& ledger, const std::string& unit_id) {
    return latest_first(ledger, ledger.in<fee::FeeEntry>(internal_stream(unit_id)));
}

}  // namespace anze::ledger
