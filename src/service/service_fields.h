// The field tables of service.h.
#pragma once

#include "service/service.h"

namespace anze::record {

template <>
struct Choices<service::ConfirmedBy> {
    static constexpr std::array list{
        Choice{service::ConfirmedBy::phone, "phone", "电话"},
        Choice{service::ConfirmedBy::wechat, "wechat", "微信"},
        Choice{service::ConfirmedBy::email, "email", "电子邮件"},
        Choice{service::ConfirmedBy::letter, "letter", "函件"},
        Choice{service::ConfirmedBy::in_person, "in_person", "当面"},
    };
};
template <>
struct Choices<service::CheckResult> {
    static constexpr std::array list{
        Choice{service::CheckResult::conforms, "conforms", "符合"},
        Choice{service::CheckResult::deviates, "deviates", "不符合"},
        Choice{service::CheckResult::not_applicable, "not_applicable", "不适用"},
    };
};
template <>
struct Choices<service::Held> {
    static constexpr std::array list{
        Choice{service::Held::yes, "yes", "有"},
        Choice{service::Held::no, "no", "无"},
    };
};
template <>
struct Choices<service::Standardization> {
    static constexpr std::array list{
        Choice{service::Standardization::reached, "reached", "达标"},
        Choice{service::Standardization::not_reached, "not_reached", "未达标"},
        Choice{service::Standardization::under_way, "under_way", "正在开展"},
    };
};
template <>
struct Choices<service::Verdict> {
    static constexpr std::array list{
        Choice{service::Verdict::passed, "passed", "审核通过"},
        Choice{service::Verdict::returned, "returned", "退回修改"},
    };
};
template <>
struct Choices<service::FeedbackMethod> {
    static constexpr std::array list{
        Choice{service::FeedbackMethod::bundle, "bundle", "反馈包"},
        Choice{service::FeedbackMethod::paper, "paper", "纸质"},
    };
};

template <>
inline constexpr auto fields<service::Service> = std::tuple{
    field(&service::Service::plan_id, "plan_id", "服务方案").required().refers("service_plan"),
    field(&service::Service::title, "title", "服务名称").required().longest(60),
    field(&service::Service::clerk, "clerk", "负责人").longest(40),
    field(&service::Service::opened_on, "opened_on", "建立日期"),
    field(&service::Service::item, "item", "服务项目"),
};
static_assert(covers_every_member<service::Service>);
template <>
inline constexpr TypeInfo type<service::Service>{"service", "服务", Stream::service, Writer::insurer};

template <>
inline constexpr auto fields<service::GroupMember> = std::tuple{
    field(&service::GroupMember::professional_id, "professional_id", "专业技术人员").required().refers("professional"),
    field(&service::GroupMember::name, "name", "姓名").required().longest(40),
    field(&service::GroupMember::qualification, "qualification", "资质").longest(100),
    field(&service::GroupMember::certificate, "certificate", "证书").longest(120),
    field(&service::GroupMember::is_leader, "is_leader", "组长"),
};
static_assert(covers_every_member<service::GroupMember>);
template <>
inline constexpr TypeInfo type<service::GroupMember>{"group_member", "服务小组成员", Stream::service, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<service::GroupMember> = true;

template <>
inline constexpr auto fields<service::Visit> = std::tuple{
    field(&service::Visit::planned_on, "planned_on", "计划日期").required(),
    field(&service::Visit::planned_time, "planned_time", "计划时间").longest(40).hint("例如 上午 9:00"),
    field(&service::Visit::items_confirmed, "items_confirmed", "已确认服务项目"),
    field(&service::Visit::measures_confirmed, "measures_confirmed", "已确认服务措施"),
    field(&service::Visit::time_confirmed, "time_confirmed", "已确认服务时间"),
    field(&service::Visit::confirmed_on, "confirmed_on", "确认日期").legal_weight(),
    field(&service::Visit::confirmed_by, "confirmed_by", "确认方式"),
    field(&service::Visit::confirmed_with, "confirmed_with", "单位确认人").longest(40),
    field(&service::Visit::first_day_on, "first_day_on", "到场日期").legal_weight(),
    field(&service::Visit::last_day_on, "last_day_on", "离场日期").legal_weight(),
    field(&service::Visit::professionals_on_site, "professionals_on_site", "到场专业技术人员").refers("group_member"),
    field(&service::Visit::escort, "escort", "单位陪同人员").longest(60),
    field(&service::Visit::safety_measures, "safety_measures", "安全防护措施").long_text(),
    field(&service::Visit::photos, "photos", "现场服务照片"),
};
static_assert(covers_every_member<service::Visit>);
template <>
inline constexpr TypeInfo type<service::Visit>{"visit", "现场服务", Stream::service, Writer::insurer};

template <>
inline constexpr auto fields<service::ChecklistItem> = std::tuple{
    field(&service::ChecklistItem::area, "area", "区域").required().longest(60),
    field(&service::ChecklistItem::subject, "subject", "设备设施和作业名称").longest(100),
    field(&service::ChecklistItem::content, "content", "排查内容").required().long_text(),
    field(&service::ChecklistItem::standard, "standard", "排查标准").longest(300),
    field(&service::ChecklistItem::method, "method", "排查方法").longest(60),
    field(&service::ChecklistItem::result, "result", "排查结果"),
    field(&service::ChecklistItem::note, "note", "备注").longest(200),
    field(&service::ChecklistItem::order, "order", "次序"),
};
static_assert(covers_every_member<service::ChecklistItem>);
template <>
inline constexpr TypeInfo type<service::ChecklistItem>{"checklist_item", "隐患排查清单", Stream::service,
                                                       Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<service::ChecklistItem> = true;

template <>
inline constexpr auto fields<service::SiteRecord> = std::tuple{
    field(&service::SiteRecord::safety_supervisor, "safety_supervisor", "受检投保单位安全主管姓名").longest(40),
    field(&service::SiteRecord::safety_supervisor_phone, "safety_supervisor_phone", "电话").longest(40),
    field(&service::SiteRecord::hazardous_chemicals, "hazardous_chemicals", "主要危险化学品类型/储存量").long_text(),
    field(&service::SiteRecord::three_simultaneities, "three_simultaneities", "安全评价 三同时"),
    field(&service::SiteRecord::acceptance_report_on, "acceptance_report_on", "竣工验收报告时间"),
    field(&service::SiteRecord::current_state_evaluation, "current_state_evaluation", "安全评价 现状"),
    field(&service::SiteRecord::current_state_report_on, "current_state_report_on", "现状报告时间"),
    field(&service::SiteRecord::dual_prevention, "dual_prevention", "双预控 已开展"),
    field(&service::SiteRecord::occupational_three_simultaneities, "occupational_three_simultaneities",
          "职业卫生评价 三同时"),
    field(&service::SiteRecord::occupational_control_report_on, "occupational_control_report_on", "控评报告时间"),
    field(&service::SiteRecord::occupational_current_state, "occupational_current_state", "职业卫生评价 现状"),
    field(&service::SiteRecord::occupational_current_report_on, "occupational_current_report_on",
          "职业卫生现状报告时间"),
    field(&service::SiteRecord::occupational_testing, "occupational_testing", "职业卫生检测"),
    field(&service::SiteRecord::occupational_testing_report_on, "occupational_testing_report_on", "检测报告时间"),
    field(&service::SiteRecord::standardization, "standardization", "安全生产标准化 达标"),
    field(&service::SiteRecord::standardization_level, "standardization_level", "标准化等级").longest(20),
    field(&service::SiteRecord::standardization_reached_on, "standardization_reached_on", "达标时间"),
    field(&service::SiteRecord::emergency_plan, "emergency_plan", "应急预案"),
    field(&service::SiteRecord::emergency_plan_filed, "emergency_plan_filed", "备案"),
    field(&service::SiteRecord::emergency_plan_reviewed, "emergency_plan_reviewed", "评审"),
    field(&service::SiteRecord::emergency_plan_made_on, "emergency_plan_made_on", "预案编制时间"),
    field(&service::SiteRecord::safety_management_documents, "safety_management_documents", "安全生产管理存在问题")
        .long_text(),
    field(&service::SiteRecord::safety_training_documents, "safety_training_documents", "安全教育培训存在问题")
        .long_text(),
};
static_assert(covers_every_member<service::SiteRecord>);
template <>
inline constexpr TypeInfo type<service::SiteRecord>{"site_record", "隐患排查服务现场记录表", Stream::service,
                                                    Writer::insurer};

template <>
inline constexpr auto fields<service::ServiceRecord> = std::tuple{
    field(&service::ServiceRecord::summary, "summary", "服务过程").required().long_text(),
    field(&service::ServiceRecord::conclusion, "conclusion", "结论与建议").required().long_text(),
    field(&service::ServiceRecord::deviations, "deviations", "偏离说明").long_text(),
    field(&service::ServiceRecord::author, "author", "编制人").required().longest(40),
    field(&service::ServiceRecord::submitted_on, "submitted_on", "报审日期").legal_weight(),
};
static_assert(covers_every_member<service::ServiceRecord>);
template <>
inline constexpr TypeInfo type<service::ServiceRecord>{"service_record", "服务记录", Stream::service, Writer::insurer};

template <>
inline constexpr auto fields<service::Review> = std::tuple{
    field(&service::Review::service_record_id, "service_record_id", "服务记录").required().refers("service_record"),
    field(&service::Review::reviewer, "reviewer", "审核人").required().longest(40),
    field(&service::Review::verdict, "verdict", "审核结论").required().legal_weight(),
    field(&service::Review::opinion, "opinion", "审核意见").long_text(),
    field(&service::Review::reviewed_on, "reviewed_on", "审核日期").required().legal_weight(),
};
static_assert(covers_every_member<service::Review>);
template <>
inline constexpr TypeInfo type<service::Review>{"review", "审核", Stream::service, Writer::insurer};

template <>
inline constexpr auto fields<service::Feedback> = std::tuple{
    field(&service::Feedback::sent_on, "sent_on", "反馈日期").required().legal_weight(),
    field(&service::Feedback::method, "method", "反馈方式").required(),
    field(&service::Feedback::sent_by, "sent_by", "反馈人").required().longest(40),
    field(&service::Feedback::recipient, "recipient", "单位接收人").longest(40),
};
static_assert(covers_every_member<service::Feedback>);
template <>
inline constexpr TypeInfo type<service::Feedback>{"feedback", "服务反馈", Stream::service, Writer::insurer};

template <>
inline constexpr auto fields<service::Receipt> = std::tuple{
    field(&service::Receipt::received_by, "received_by", "接收人").required().longest(40),
    field(&service::Receipt::received_on, "received_on", "接收日期").required().legal_weight(),
    field(&service::Receipt::opinion, "opinion", "意见").long_text(),
};
static_assert(covers_every_member<service::Receipt>);
template <>
inline constexpr TypeInfo type<service::Receipt>{"receipt", "单位签收", Stream::service, Writer::unit};

}  // namespace anze::record
