#include "ledger/unit_file.h"

#include "ledger/in_order.h"

namespace anze::ledger {
namespace {

std::vector<const Entry<policy::Policy>*> policies_of(const Ledger& ledger, std::string_view unit_id) {
    auto policies = newest_first(ledger, ledger.in<policy::Policy>(unit_stream(std::string(unit_id))));
    std::ranges::stable_sort(policies, std::ranges::greater{},
                             [](const auto* policy) { return policy->value.ends_on; });
    return policies;
}

std::string overview(const party::InsuredUnit& unit) {
    std::string text;
    const auto add = [&](std::string_view name, const std::string& value) {
        if (!value.empty())
            text += (text.empty() ? "" : "；") + std::string(name) + value;
    };
    const std::string code = unit.industry_code.empty() ? "" : "（" + unit.industry_code + "）";
    add("所属行业：", unit.industry + code);
    add("高危行业领域：", unit.high_risk_field);
    add("从业人员：", unit.staff_count.is_set() ? std::to_string(unit.staff_count.value) + " 人" : "");
    add("地址：", unit.address);
    return text.empty() ? text : text + "。";
}

}  // namespace

const Entry<policy::Premium>* UnitFile::premium_of(std::string_view policy_id) const {
    const auto found =
        std::ranges::find_if(premiums, [&](const auto* premium) { return premium->value.policy_id == policy_id; });
    return found == premiums.end() ? nullptr : *found;
}

code::SizeFinding UnitFile::size() const {
    return party::size_of(unit->value, figures != nullptr ? figures->value : party::UnitFigures{});
}

UnitFile unit_file(const Ledger& ledger, std::string_view unit_id) {
    UnitFile file{.unit = ledger.find<party::InsuredUnit>(unit_id)};
    if (file.unit == nullptr)
        return file;
    const std::string id(unit_id);
    file.figures = ledger.find<party::UnitFigures>(unit_id);
    file.policies = policies_of(ledger, unit_id);
    file.premiums = newest_first(ledger, ledger.in<policy::Premium>(internal_stream(id)));
    file.plans = newest_first(ledger, ledger.in<plan::ServicePlan>(unit_stream(id)));
    file.services = service_streams(ledger, unit_id);
    for (const auto& key : ledger.table<party::TrustedKey>().all()) {
        if (!key.withdrawn() && key.value.unit_id == unit_id)
            file.keys.push_back(&key);
    }
    return file;
}

const Entry<policy::Policy>* latest_policy(const Ledger& ledger, std::string_view unit_id) {
    const auto policies = policies_of(ledger, unit_id);
    return policies.empty() ? nullptr : policies.front();
}

plan::ServicePlan starting_plan(const UnitFile& file) {
    plan::ServicePlan plan = plan::plan_template();
    plan.unit_overview = overview(file.unit->value);
    if (!file.policies.empty())
        plan.policy_id = file.policies.front()->id;
    return plan;
}

}  // namespace anze::ledger
