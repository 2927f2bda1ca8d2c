#include "ledger/action/save.h"

namespace anze::ledger {

Refusals value_refusals(const Ledger&, const Save<policy::Policy>& action) {
    Refusals refusals = record::check(action.value);
    if (action.value.ends_on.is_set() && action.value.ends_on < action.value.starts_on) {
        refusals.push_back({"保险止期早于保险起期", std::string(record::key_of(&policy::Policy::ends_on))});
    }
    return refusals;
}

// 5.3.1 a plan is only "agreed" when it says all it has to
Refusals value_refusals(const Ledger& ledger, const Save<plan::ServicePlan>& action) {
    Refusals refusals = record::check(action.value);
    if (!action.value.agreed_on.is_set())
        return refusals;
    append(refusals, plan::plan_gaps(action.value));
    std::size_t qualified = 0;
    for (const std::string& id : action.value.professional_ids) {
        const auto* person = ledger.find<party::Professional>(id);
        if (person == nullptr)
            continue;
        auto gaps = party::qualification_gaps(person->value, action.value.agreed_on);
        if (gaps.empty())
            ++qualified;
        append(refusals, std::move(gaps));
    }
    append(refusals, plan::team_gaps(qualified, action.value.too_few_reason));
    return refusals;
}

Refusals value_refusals(const Ledger&, const Save<service::Visit>& action) {
    Refusals refusals = record::check(action.value);
    const service::Visit& visit = action.value;
    if (visit.last_day_on.is_set() && visit.last_day_on < visit.first_day_on) {
        refusals.push_back({"离场日期早于到场日期", std::string(record::key_of(&service::Visit::last_day_on))});
    }
    return refusals;
}

Refusals value_refusals(const Ledger&, const Save<hazard::Hazard>& action) {
    return hazard::hazard_gaps(action.value);
}

Refusals value_refusals(const Ledger& ledger, const Save<hazard::Rectification>& action) {
    Refusals refusals = record::check(action.value);
    if (ledger.find<hazard::Hazard>(action.value.hazard_id) == nullptr)
        refusals.push_back({"找不到要整改的隐患"});
    return refusals;
}

Refusals value_refusals(const Ledger& ledger, const Save<hazard::Acceptance>& action) {
    Refusals refusals = record::check(action.value);
    const auto& rectifications = ledger.table<hazard::Rectification>().all();
    const bool answered = std::ranges::any_of(rectifications, [&](const auto& each) {
        return !each.withdrawn() && each.value.hazard_id == action.value.hazard_id;
    });
    if (!answered)
        refusals.push_back({"单位尚未填写治理情况，不能验收", {}, "6.3.2.3"});
    if (action.value.verdict == hazard::Verdict::not_accepted && action.value.remark.empty()) {
        refusals.push_back({"验收不合格请写明原因", std::string(record::key_of(&hazard::Acceptance::remark))});
    }
    return refusals;
}

Refusals value_refusals(const Ledger&, const Save<revisit::SatisfactionSurvey>& action) {
    return revisit::survey_gaps(action.value);
}

}  // namespace anze::ledger
