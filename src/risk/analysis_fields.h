// The field tables of analysis.h.
#pragma once

#include "risk/analysis.h"

namespace anze::record {

// What tables 5 and 6 have alike, from the existing measures on.
template <risk::Analysed R>
inline constexpr auto analysis_fields = std::tuple{
    field(&R::existing_measures, "existing_measures", "现有安全控制措施").long_text(),
    field(&R::criteria_id, "criteria_id", "评价准则").refers("risk_criteria"),
    field(&R::likelihood, "likelihood", "可能性 L"),
    field(&R::exposure, "exposure", "暴露频繁程度 E").hint("只用于 L×E×C"),
    field(&R::severity_law, "severity_law", "严重性 S：法律法规"),
    field(&R::severity_people, "severity_people", "严重性 S：人员").hint("用 L×E×C 时填后果 C"),
    field(&R::severity_loss, "severity_loss", "严重性 S：财产损失"),
    field(&R::severity_stoppage, "severity_stoppage", "严重性 S：停工"),
    field(&R::severity_image, "severity_image", "严重性 S：形象"),
    field(&R::engineering_measures, "engineering_measures", "建议改进措施：工程防护").long_text(),
    field(&R::management_measures, "management_measures", "建议改进措施：管理").long_text(),
    field(&R::protection_measures, "protection_measures", "建议改进措施：个体防护").long_text(),
    field(&R::emergency_measures, "emergency_measures", "建议改进措施：应急管理").long_text(),
    field(&R::residual_likelihood, "residual_likelihood", "措施后 L"),
    field(&R::residual_exposure, "residual_exposure", "措施后 E").hint("只用于 L×E×C"),
    field(&R::residual_severity, "residual_severity", "措施后 S").hint("用 L×E×C 时填后果 C"),
    field(&R::note, "note", "备注").longest(200),
    field(&R::position, "position", "顺序").longest(200),
};

template <>
inline constexpr auto fields<risk::WorkHazard> = std::tuple_cat(
    std::tuple{
        field(&risk::WorkHazard::workshop, "workshop", "车间（部门）").longest(100),
        field(&risk::WorkHazard::post, "post", "岗位").longest(100),
        field(&risk::WorkHazard::task, "task", "工作任务").longest(200),
        field(&risk::WorkHazard::step, "step", "工作步骤").required().longest(300),
        field(&risk::WorkHazard::hazard_factors, "hazard_factors", "危险和有害因素（人、物、作业环境、管理）")
            .long_text(),
        field(&risk::WorkHazard::consequences, "consequences", "主要后果").longest(300),
    },
    analysis_fields<risk::WorkHazard>);
static_assert(covers_every_member<risk::WorkHazard>);
template <>
inline constexpr TypeInfo type<risk::WorkHazard>{"work_hazard", "工作危害分析评价记录", Stream::service,
                                                 Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<risk::WorkHazard> = true;

template <>
inline constexpr auto fields<risk::SafetyCheck> = std::tuple_cat(
    std::tuple{
        field(&risk::SafetyCheck::workshop, "workshop", "车间（部门）").longest(100),
        field(&risk::SafetyCheck::process, "process", "区域/工艺过程").longest(200),
        field(&risk::SafetyCheck::equipment, "equipment", "装置/设备/设施").longest(200),
        field(&risk::SafetyCheck::content, "content", "检查项目").required().longest(300),
        field(&risk::SafetyCheck::standard, "standard", "标准").long_text(),
        field(&risk::SafetyCheck::deviation, "deviation", "不符合标准的情况及后果").long_text(),
    },
    analysis_fields<risk::SafetyCheck>);
static_assert(covers_every_member<risk::SafetyCheck>);
template <>
inline constexpr TypeInfo type<risk::SafetyCheck>{"safety_check", "安全检查分析评价记录", Stream::service,
                                                  Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<risk::SafetyCheck> = true;

}  // namespace anze::record
