#include "ledger/action/open_service.h"

namespace anze::ledger {
namespace {

std::string title_of(const Ledger& ledger, const std::string& unit_id, const OpenService& action) {
    if (!action.title.empty())
        return action.title;
    const service::Kind& kind = service::kind_of(action.item);
    const auto before = std::ranges::count_if(service_streams(ledger, unit_id), [&](StreamNumber stream) {
        const Case each = case_of(ledger, stream);
        return &each.kind() == &kind && each.visit != nullptr &&
               each.visit->value.planned_on.year == action.planned_on.year;
    });
    return std::to_string(action.planned_on.year) + " 年第 " + std::to_string(before + 1) + " 次" +
           std::string(kind.name);
}

}  // namespace

service::GroupMember member_of(const Entry<party::Professional>& person, bool leads) {
    const party::Professional& each = person.value;
    const std::string until =
        each.certificate_expiry.is_set() ? "，有效期至 " + calendar::to_string(each.certificate_expiry) : std::string();
    const std::string named = each.certificate_name.empty() ? std::string() : each.certificate_name + " ";
    return {.professional_id = person.id,
            .name = each.name,
            .qualification = std::string(record::choice_label(each.qualification)),
            .certificate = named + each.certificate_number + until,
            .is_leader = leads};
}

// 5.3.1 the group comes from the team; the plan is agreed with the unit before a service begins
Refusals may(const Ledger& ledger, const OpenService& action, calendar::Date) {
    Refusals refusals = side_refusals(ledger, record::type<service::Service>);
    const auto* plan = ledger.find<plan::ServicePlan>(action.plan_id);
    if (plan == nullptr) {
        refusals.push_back({"请先制定服务方案", {}, "5.3.1"});
        return refusals;
    }
    if (!plan->value.agreed_on.is_set()) {
        refusals.push_back({"服务方案尚未与投保单位协商确定（填写协商确定日期后再开始服务）", {}, "5.3.1"});
    }
    if (!std::ranges::contains(plan->value.items, action.item)) {
        refusals.push_back({"服务方案里没有“" + std::string(record::choice_label(action.item)) +
                                "”：请先与单位商定，在方案里加上这个服务项目",
                            "item", "5.3.1"});
    }
    if (!action.planned_on.is_set())
        refusals.push_back({"请填写计划到场日期", "planned_on", "5.3.2"});
    return refusals;
}

Changes perform(const Ledger& ledger, const OpenService& action, const Context& context) {
    const auto& plan = *ledger.find<plan::ServicePlan>(action.plan_id);
    const std::string unit_id = ledger.stream_of(plan.stream).unit_id;
    const std::string service_id = context.next_id();
    const StreamName stream = service_stream(unit_id, service_id);
    Changes changes;
    changes.push_back(creation(stream, service_id,
                               service::Service{.plan_id = action.plan_id,
                                                .title = title_of(ledger, unit_id, action),
                                                .clerk = context.actor,
                                                .opened_on = context.today,
                                                .item = action.item}));
    bool leads = true;
    for (const std::string& id : plan.value.professional_ids) {
        if (const auto* person = ledger.find<party::Professional>(id)) {
            changes.push_back(creation(stream, context.next_id(), member_of(*person, leads)));
            leads = false;
        }
    }
    changes.push_back(creation(stream, context.next_id(), service::Visit{.planned_on = action.planned_on}));
    for (const auto& item : action.checklist)
        changes.push_back(creation(stream, context.next_id(), item));
    return changes;
}

}  // namespace anze::ledger
