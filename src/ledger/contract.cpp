#include "ledger/contract.h"

#include "ledger/in_order.h"

namespace anze::ledger {

std::vector<policy::ServiceTerm> terms_of(const Ledger& ledger, std::string_view policy_id) {
    std::vector<policy::ServiceTerm> terms;
    const auto* policy = ledger.find<policy::Policy>(policy_id);
    if (policy == nullptr)
        return terms;
    for (const auto* each : in_order<policy::ServiceTerm>(ledger, policy->stream)) {
        if (each->value.policy_id == policy_id)
            terms.push_back(each->value);
    }
    return terms;
}

const Entry<policy::RightsNotice>* rights_notice_of(const Ledger& ledger, std::string_view policy_id) {
    const auto* policy = ledger.find<policy::Policy>(policy_id);
    if (policy == nullptr)
        return nullptr;
    const Entry<policy::RightsNotice>* latest = nullptr;
    for (const auto* each : in_order<policy::RightsNotice>(ledger, policy->stream)) {
        if (each->value.policy_id == policy_id && (latest == nullptr || latest->value.told_on <= each->value.told_on))
            latest = each;
    }
    return latest;
}

std::vector<record::Error> contract_gaps(const Ledger& ledger, const Entry<policy::Policy>& policy) {
    const auto* notice = rights_notice_of(ledger, policy.id);
    return policy::contract_gaps(policy.value, terms_of(ledger, policy.id),
                                 notice != nullptr ? &notice->value : nullptr);
}

std::map<code::ServiceItem, std::int64_t> counts_of_services(const Ledger& ledger,
                                                             const Entry<policy::Policy>& policy) {
    std::map<code::ServiceItem, std::int64_t> counts;
    for (const StreamNumber stream : ledger.streams_of_unit(ledger.stream_of(policy.stream).unit_id)) {
        const auto* service = ledger.table<service::Service>().first_in(stream);
        const auto* visit = ledger.table<service::Visit>().last_in(stream);
        if (service == nullptr || visit == nullptr)
            continue;
        if (policy::is_in_force(policy.value, visit->value.last_day_on))
            ++counts[service::kind_of(service->value.item).item];
    }
    return counts;
}

std::vector<policy::OwedService> owed_services(const Ledger& ledger, const Entry<policy::Policy>& policy) {
    return policy::unfulfilled(policy.value, terms_of(ledger, policy.id), counts_of_services(ledger, policy));
}

const Entry<plan::ServicePlan>* agreed_plan(const Ledger& ledger, const Entry<policy::Policy>& policy) {
    const Entry<plan::ServicePlan>* last = nullptr;
    for (const auto* each : in_order<plan::ServicePlan>(ledger, policy.stream)) {
        const bool is_agreed = each->value.policy_id == policy.id && each->value.agreed_on.is_set();
        if (is_agreed && (last == nullptr || last->value.agreed_on <= each->value.agreed_on))
            last = each;
    }
    return last;
}

plan::OpenPromise open_promise(const Ledger& ledger, const Entry<policy::Policy>& policy,
                               const plan::ServicePlan& plan) {
    plan::TimesByItem owed;
    for (const policy::OwedService& each : owed_services(ledger, policy))
        owed[each.item] = each.agreed_times - each.done_times;
    return plan::open_promise(plan, policy::promised_years(policy.value), counts_of_services(ledger, policy), owed);
}

std::optional<bool> is_in_contract(const Ledger& ledger, const Case& each) {
    if (each.policy == nullptr)
        return {};
    const auto terms = terms_of(ledger, each.policy->id);
    if (terms.empty())
        return {};
    return policy::is_in_contract(terms, each.kind().item);
}

// 5.1.2 money is only taken for what the contract does not hold; where it is silent, that has to be shown, too
std::vector<record::Error> charge_gaps(const Ledger& ledger, const policy::ExtraCharge& charge) {
    const auto* service = ledger.find<service::Service>(charge.service_id);
    const auto in_contract =
        service != nullptr ? is_in_contract(ledger, case_of(ledger, service->stream)) : std::optional<bool>();
    return policy::charge_gaps(in_contract.value_or(false), charge);
}

}  // namespace anze::ledger
