#include "plan/plan.h"

#include "record/gaps.h"

#include <algorithm>

namespace anze::plan {

// 5.3.1 the plan makes clear items, measures, frequency, persons, expected goals and guarantees
std::vector<record::Error> plan_gaps(const ServicePlan& plan) {
    record::Gaps gaps("5.3.1");
    const auto need = [&](auto member) {
        using Kind = record::Value<std::remove_cvref_t<decltype(plan.*member)>>;
        gaps.need(Kind::is_set(plan.*member), member,
                  "服务方案尚未明确“" + std::string(record::label_of(member)) + "”");
    };
    need(&ServicePlan::items);
    need(&ServicePlan::measures);
    need(&ServicePlan::visits_a_year);
    need(&ServicePlan::professional_ids);
    need(&ServicePlan::expected_goals);
    need(&ServicePlan::service_guarantees);
    need(&ServicePlan::agreed_on);
    return gaps.take();
}

// 5.2.2 at least three professionals in the team of each project
std::vector<record::Error> team_gaps(std::size_t qualified_count, std::string_view too_few_reason) {
    if (qualified_count >= fewest_team_professionals || !too_few_reason.empty())
        return {};
    return {{"服务团队应包含 3 名以上安全生产专业技术人员，现有 " + std::to_string(qualified_count) +
                 " 名。请补充人员；确需少于 3 名的，请填写理由",
             std::string(record::key_of(&ServicePlan::professional_ids)), "5.2.2"}};
}

// 5.3.1 items and frequency of the plan. Reading: the times a year are those of all items together, and each item is
// given at least once. What the contract owes is a duty of its own (5.1.2), so of a service that both promise only what
// goes beyond the contract is the plan's.
OpenPromise open_promise(const ServicePlan& plan, std::int64_t years, const TimesByItem& done,
                         const TimesByItem& owed) {
    const auto times = [](const TimesByItem& by_item, code::ServiceItem item) {
        const auto found = by_item.find(item);
        return found == by_item.end() ? 0 : found->second;
    };
    OpenPromise open{.missing_times = plan.visits_a_year.is_set() ? plan.visits_a_year.value * years : 0};
    for (const code::ServiceItem item : plan.items) {
        const std::int64_t counted = times(done, item) + times(owed, item);
        open.missing_times -= counted;
        if (counted == 0)
            open.not_begun.push_back(item);
    }
    open.missing_times = std::max<std::int64_t>(open.missing_times, std::ssize(open.not_begun));
    return open;
}

ServicePlan plan_template() {
    ServicePlan plan;
    plan.items = {code::ServiceItem::hazard_screening};
    plan.measures =
        "到投保单位现场对照隐患排查清单逐项核对、检查，登记隐患并分级，书面告知，提出治理措施，出具隐患排查服务报告。";
    plan.screening_scope = "全部生产场所、仓储场所、配电及特种设备。";
    plan.screening_methods = "现场查勘、测量、访谈、查阅资料；不少于 2 名安全生产专业技术人员到场。";
    plan.visits_a_year.value = 1;
    plan.expected_goals = "查清现场隐患，形成隐患清单和整改建议，重大隐患立即告知并跟踪整改。";
    plan.service_guarantees =
        "遵守单位安全管理制度和操作规程；对职工信息、技术秘密和商业秘密保密；合同约定的服务不另行收费。";
    return plan;
}

}  // namespace anze::plan
