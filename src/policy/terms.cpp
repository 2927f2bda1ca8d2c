#include "policy/terms.h"

#include "record/gaps.h"

#include <algorithm>

namespace anze::policy {
namespace {

// 5.1.1 the unit is truthfully told of its rights and duties when it takes out the policy
void add_notice_gaps(const Policy& policy, const RightsNotice* notice, record::Gaps& gaps) {
    if (notice == nullptr)
        return gaps.add(record::type<RightsNotice>.key, "尚未告知投保单位事故预防技术服务相关的权利和义务");
    gaps.check(*notice);
    gaps.need(!policy.starts_on.is_set() || notice->told_on <= policy.starts_on, &RightsNotice::told_on,
              "告知日期晚于保险起期：权利和义务应在投保环节告知");
    gaps.need(!notice->evidence.empty(), &RightsNotice::evidence, "没有留存告知凭证，请附上签字页或截图的照片");
}

}  // namespace

std::int64_t promised_years(const Policy& policy) {
    if (!policy.starts_on.is_set() || !policy.ends_on.is_set())
        return 1;
    int years = 1;
    while (calendar::add_years(policy.starts_on, years + 1) <= calendar::add_days(policy.ends_on, 1))
        ++years;
    return years;
}

// 5.1.1 the contract makes clear items, contents and frequency
std::vector<record::Error> contract_gaps(const Policy& policy, std::span<const ServiceTerm> terms,
                                         const RightsNotice* notice) {
    record::Gaps gaps("5.1.1");
    add_notice_gaps(policy, notice, gaps);
    gaps.need(!terms.empty(), record::type<ServiceTerm>.key, "合同尚未明确服务项目、服务内容及频次");
    for (const ServiceTerm& term : terms) {
        gaps.check(term);
        gaps.need(term.times_a_year.value != 0, &ServiceTerm::times_a_year,
                  "“" + std::string(record::choice_label(term.item)) + "”每年至少 1 次，不提供的项目请不要列入");
    }
    return gaps.take();
}

bool is_in_contract(std::span<const ServiceTerm> terms, code::ServiceItem item) {
    return std::ranges::contains(terms, item, &ServiceTerm::item);
}

// 5.1.2 a service of the contract is not charged for again
std::vector<record::Error> charge_gaps(bool in_contract, const ExtraCharge& charge) {
    if (charge.amount_fen.fen <= 0)
        return {};
    const std::string amount = record::money_text(charge.amount_fen) + " 元";
    return {{in_contract ? "合同约定的服务不应另行收取费用，请退还 " + amount
                         : "合同之外的服务收取了 " + amount + "，请核实是否单位自愿委托并留存依据",
             std::string(record::key_of(&ExtraCharge::amount_fen)), "5.1.2"}};
}

// 5.1.2 the services of the contract are given, whatever the reason not to
std::vector<OwedService> unfulfilled(const Policy& policy, std::span<const ServiceTerm> terms,
                                     const std::map<code::ServiceItem, std::int64_t>& done) {
    std::vector<OwedService> promised;
    for (const ServiceTerm& term : terms) {
        if (term.item == code::ServiceItem::none || !term.times_a_year.is_set())
            continue;
        auto at = std::ranges::find(promised, term.item, &OwedService::item);
        if (at == promised.end()) {
            const auto found = done.find(term.item);
            at = promised.insert(at, {.item = term.item, .done_times = found == done.end() ? 0 : found->second});
        }
        at->agreed_times += term.times_a_year.value * promised_years(policy);
    }
    std::erase_if(promised, [](const OwedService& each) { return each.done_times >= each.agreed_times; });
    return promised;
}

}  // namespace anze::policy
