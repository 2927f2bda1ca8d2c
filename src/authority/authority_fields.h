// The field tables of authority.h.
#pragma once

#include "authority/authority.h"

namespace anze::record {

template <>
struct Choices<authority::Matter> {
    static constexpr std::array list{
        Choice{authority::Matter::major_hazard, "major_hazard", "重大隐患不整改"},
        Choice{authority::Matter::non_cooperation, "non_cooperation", "不配合事故预防服务"},
    };
};
template <>
struct Choices<authority::Method> {
    static constexpr std::array list{
        Choice{authority::Method::written, "written", "书面"},
        Choice{authority::Method::system, "system", "平台"},
        Choice{authority::Method::phone, "phone", "电话"},
        Choice{authority::Method::in_person, "in_person", "当面"},
    };
};
template <>
struct Choices<authority::Way> {
    using Way = authority::Way;
    static constexpr std::array list{
        Choice{Way::phone, "phone", "电话"},         Choice{Way::wechat, "wechat", "微信"},
        Choice{Way::email, "email", "电子邮件"},     Choice{Way::letter, "letter", "函件"},
        Choice{Way::in_person, "in_person", "当面"},
    };
};
template <>
struct Choices<authority::Outcome> {
    static constexpr std::array list{
        Choice{authority::Outcome::agreed, "agreed", "同意配合"},
        Choice{authority::Outcome::refused, "refused", "拒绝"},
        Choice{authority::Outcome::unanswered, "unanswered", "未联系上或未答复"},
    };
};

template <>
inline constexpr auto fields<authority::Report> = std::tuple{
    field(&authority::Report::matter, "matter", "报告事项").required(),
    field(&authority::Report::hazard_id, "hazard_id", "重大隐患").refers("hazard"),
    field(&authority::Report::authority_name, "authority_name", "应急管理部门").required().longest(100),
    field(&authority::Report::reported_on, "reported_on", "报告日期").required().legal_weight(),
    field(&authority::Report::method, "method", "报告方式").required(),
    field(&authority::Report::facts, "facts", "事实经过").required().long_text(),
    field(&authority::Report::request, "request", "提请事项").long_text(),
    field(&authority::Report::reported_by, "reported_by", "报告人").required().longest(40),
    field(&authority::Report::receipt, "receipt", "回执或受理情况").longest(200),
    field(&authority::Report::pages, "pages", "报告和回执"),
};
static_assert(covers_every_member<authority::Report>);
template <>
inline constexpr TypeInfo type<authority::Report>{"authority_report", "报告应急管理部门", Stream::internal,
                                                  Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<authority::Report> = true;

template <>
inline constexpr auto fields<authority::CooperationAttempt> = std::tuple{
    field(&authority::CooperationAttempt::tried_on, "tried_on", "联系日期").required().legal_weight(),
    field(&authority::CooperationAttempt::way, "way", "联系方式").required(),
    field(&authority::CooperationAttempt::contacted, "contacted", "联系的人员").required().longest(60),
    field(&authority::CooperationAttempt::asked, "asked", "商请的事项").required().longest(200),
    field(&authority::CooperationAttempt::outcome, "outcome", "结果").required().legal_weight(),
    field(&authority::CooperationAttempt::response, "response", "单位答复").longest(400),
    field(&authority::CooperationAttempt::noted_by, "noted_by", "记录人").required().longest(40),
};
static_assert(covers_every_member<authority::CooperationAttempt>);
template <>
inline constexpr TypeInfo type<authority::CooperationAttempt>{"cooperation_attempt", "联系配合服务", Stream::internal,
                                                              Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<authority::CooperationAttempt> = true;

}  // namespace anze::record
