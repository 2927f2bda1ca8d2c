// plan/: the service plan of Annex C (parts 1, 2, 3.3, 4, 5) that insurer and unit agree on (5.3.1).
#pragma once

#include "calendar/date.h"
#include "code/service_item.h"
#include "record/type.h"

#include <map>

namespace anze::plan {

struct ServicePlan {
    std::string policy_id = {};
    std::string unit_overview = {};
    std::string equipment_and_process = {};
    std::string accident_history = {};
    std::vector<code::ServiceItem> items = {};
    std::string measures = {};
    std::string screening_scope = {};
    std::string key_periods = {};
    std::string key_places = {};
    std::string key_processes = {};
    std::string screening_methods = {};
    record::Count visits_a_year = {};
    std::string frequency_note = {};
    std::vector<std::string> professional_ids = {};
    std::string team_note = {};
    std::string too_few_reason = {};
    std::string expected_goals = {};
    std::string service_guarantees = {};
    std::string insurer_signatory = {};
    std::string unit_signatory = {};
    calendar::Date agreed_on = {};
    bool operator==(const ServicePlan&) const = default;
};

// 5.3.1: what the plan has to make clear before a service starts. `place` is the field key.
std::vector<record::Error> plan_gaps(const ServicePlan& plan);

// 5.2.2: the team of a project holds at least three professionals; "in principle", so fewer need a reason.
inline constexpr std::size_t fewest_team_professionals = 3;
std::vector<record::Error> team_gaps(std::size_t qualified_count, std::string_view too_few_reason);

// What of its services a plan still promises.
struct OpenPromise {
    std::int64_t missing_times = 0;
    std::vector<code::ServiceItem> not_begun = {};
    bool operator==(const OpenPromise&) const = default;
};

// 5.3.1: over `years` years, by what was done in that time and what the contract still owes, each by item.
using TimesByItem = std::map<code::ServiceItem, std::int64_t>;
OpenPromise open_promise(const ServicePlan& plan, std::int64_t years, const TimesByItem& done, const TimesByItem& owed);

// Our own wording to start from; every part is meant to be changed together with the unit.
ServicePlan plan_template();

}  // namespace anze::plan

namespace anze::record {

template <>
inline constexpr auto fields<plan::ServicePlan> = std::tuple{
    field(&plan::ServicePlan::policy_id, "policy_id", "保单").required().refers("policy"),
    field(&plan::ServicePlan::unit_overview, "unit_overview", "投保单位概况")
        .long_text()
        .hint("所属行业、规模、产值等"),
    field(&plan::ServicePlan::equipment_and_process, "equipment_and_process", "主要设备设施和工艺流程").long_text(),
    field(&plan::ServicePlan::accident_history, "accident_history", "生产事故历史情况").long_text(),
    field(&plan::ServicePlan::items, "items", "服务项目").required(),
    field(&plan::ServicePlan::measures, "measures", "服务措施").long_text(),
    field(&plan::ServicePlan::screening_scope, "screening_scope", "隐患排查范围").long_text(),
    field(&plan::ServicePlan::key_periods, "key_periods", "重点时段").longest(200),
    field(&plan::ServicePlan::key_places, "key_places", "重点场所").longest(200),
    field(&plan::ServicePlan::key_processes, "key_processes", "重点工艺").longest(200),
    field(&plan::ServicePlan::screening_methods, "screening_methods", "方式方法及要求").long_text(),
    field(&plan::ServicePlan::visits_a_year, "visits_a_year", "每年服务次数"),
    field(&plan::ServicePlan::frequency_note, "frequency_note", "服务频次说明").longest(200),
    field(&plan::ServicePlan::professional_ids, "professional_ids", "服务团队").refers("professional"),
    field(&plan::ServicePlan::team_note, "team_note", "服务团队说明").long_text(),
    field(&plan::ServicePlan::too_few_reason, "too_few_reason", "不足 3 人的理由").longest(200),
    field(&plan::ServicePlan::expected_goals, "expected_goals", "预期目标").long_text(),
    field(&plan::ServicePlan::service_guarantees, "service_guarantees", "服务保障事项").long_text(),
    field(&plan::ServicePlan::insurer_signatory, "insurer_signatory", "保险公司签字人").longest(40),
    field(&plan::ServicePlan::unit_signatory, "unit_signatory", "投保单位签字人").longest(40),
    field(&plan::ServicePlan::agreed_on, "agreed_on", "协商确定日期").legal_weight(),
};
static_assert(covers_every_member<plan::ServicePlan>);
template <>
inline constexpr TypeInfo type<plan::ServicePlan>{"service_plan", "服务方案", Stream::unit, Writer::insurer};

}  // namespace anze::record
