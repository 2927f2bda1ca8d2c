// The field tables of emergency.h.
#pragma once

#include "emergency/emergency.h"

namespace anze::record {

template <>
struct Choices<emergency::PlanKind> {
    static constexpr std::array list{
        Choice{emergency::PlanKind::comprehensive, "comprehensive", "综合应急预案"},
        Choice{emergency::PlanKind::special, "special", "专项应急预案"},
        Choice{emergency::PlanKind::on_site, "on_site", "现场处置方案"},
    };
};
template <>
struct Choices<emergency::PlanStep> {
    using Step = emergency::PlanStep;
    static constexpr std::array list{
        Choice{Step::working_group, "working_group", "成立应急预案编制工作组"},
        Choice{Step::data_collection, "data_collection", "资料收集"},
        Choice{Step::risk_assessment, "risk_assessment", "风险评估"},
        Choice{Step::resource_survey, "resource_survey", "应急资源调查"},
        Choice{Step::drafting, "drafting", "应急预案编制"},
        Choice{Step::tabletop_rehearsal, "tabletop_rehearsal", "桌面推演"},
        Choice{Step::review, "review", "应急预案评审"},
        Choice{Step::approval, "approval", "批准实施"},
    };
};
template <>
struct Choices<emergency::Verdict> {
    static constexpr std::array list{
        Choice{emergency::Verdict::passed, "passed", "通过"},
        Choice{emergency::Verdict::passed_after_changes, "passed_after_changes", "修改后通过"},
        Choice{emergency::Verdict::not_passed, "not_passed", "不通过"},
    };
};
template <>
struct Choices<emergency::DrillForm> {
    static constexpr std::array list{
        Choice{emergency::DrillForm::tabletop, "tabletop", "桌面演练"},
        Choice{emergency::DrillForm::field, "field", "实战演练"},
    };
};
template <>
struct Choices<emergency::DrillStage> {
    using Stage = emergency::DrillStage;
    static constexpr std::array list{
        Choice{Stage::planning, "planning", "计划"},           Choice{Stage::preparation, "preparation", "准备"},
        Choice{Stage::execution, "execution", "实施"},         Choice{Stage::assessment, "assessment", "评估总结"},
        Choice{Stage::improvement, "improvement", "持续改进"},
    };
};

template <>
inline constexpr auto fields<emergency::PlanDocument> = std::tuple{
    field(&emergency::PlanDocument::kind, "kind", "预案种类").required(),
    field(&emergency::PlanDocument::title, "title", "预案名称").required().longest(100),
    field(&emergency::PlanDocument::steps_done, "steps_done", "已完成的编制步骤"),
    field(&emergency::PlanDocument::issued_on, "issued_on", "批准实施日期").legal_weight(),
    field(&emergency::PlanDocument::filed_on, "filed_on", "备案日期").legal_weight(),
    field(&emergency::PlanDocument::revision_reason, "revision_reason", "修订原因").long_text().hint("新编制的不填"),
};
static_assert(covers_every_member<emergency::PlanDocument>);
template <>
inline constexpr TypeInfo type<emergency::PlanDocument>{"emergency_plan", "应急预案", Stream::service, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<emergency::PlanDocument> = true;

template <>
inline constexpr auto fields<emergency::ExpertReview> = std::tuple{
    field(&emergency::ExpertReview::plan_document_id, "plan_document_id", "评审的预案")
        .required()
        .refers("emergency_plan"),
    field(&emergency::ExpertReview::reviewed_on, "reviewed_on", "评审日期").required().legal_weight(),
    field(&emergency::ExpertReview::experts, "experts", "评审专家").required().hint("每行写一位，一般为单数"),
    field(&emergency::ExpertReview::verdict, "verdict", "评审结论").required().legal_weight(),
    field(&emergency::ExpertReview::opinion, "opinion", "评审意见").long_text(),
    field(&emergency::ExpertReview::pages, "pages", "评审报告"),
};
static_assert(covers_every_member<emergency::ExpertReview>);
template <>
inline constexpr TypeInfo type<emergency::ExpertReview>{"plan_review", "预案评审", Stream::service, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<emergency::ExpertReview> = true;

template <>
inline constexpr auto fields<emergency::Drill> = std::tuple{
    field(&emergency::Drill::plan_document_id, "plan_document_id", "演练的预案").refers("emergency_plan"),
    field(&emergency::Drill::kind, "kind", "预案种类").required(),
    field(&emergency::Drill::form, "form", "演练方式").required(),
    field(&emergency::Drill::held_on, "held_on", "演练日期").required().legal_weight(),
    field(&emergency::Drill::place, "place", "演练地点").required().longest(100),
    field(&emergency::Drill::scenario, "scenario", "事故情景").required().long_text(),
    field(&emergency::Drill::script, "script", "演练脚本").long_text().hint("根据需要确定是否编制"),
    field(&emergency::Drill::stages_done, "stages_done", "已完成的阶段"),
    field(&emergency::Drill::participants, "participants", "参演人数").required(),
    field(&emergency::Drill::evaluation, "evaluation", "演练效果评估").long_text(),
    field(&emergency::Drill::problems, "problems", "存在的问题").long_text(),
    field(&emergency::Drill::improvement_plan, "improvement_plan", "整改计划").long_text(),
    field(&emergency::Drill::improvement_due_on, "improvement_due_on", "整改期限"),
    field(&emergency::Drill::revision_advice, "revision_advice", "对应急预案的修订意见").long_text(),
    field(&emergency::Drill::photos, "photos", "演练照片"),
};
static_assert(covers_every_member<emergency::Drill>);
template <>
inline constexpr TypeInfo type<emergency::Drill>{"drill", "应急演练", Stream::service, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<emergency::Drill> = true;

}  // namespace anze::record
