// The tables of fields of complaint/complaint.h.
#pragma once

#include "complaint/complaint.h"

namespace anze::record {

template <>
struct Choices<complaint::Channel> {
    static constexpr std::array list{
        Choice{complaint::Channel::program, "program", "本软件（答复包）"},
        Choice{complaint::Channel::phone, "phone", "电话"},
        Choice{complaint::Channel::network, "network", "网络（如微信、电子邮件）"},
        Choice{complaint::Channel::letter, "letter", "信函"},
        Choice{complaint::Channel::visit, "visit", "来访"},
    };
};
template <>
struct Choices<complaint::Extent> {
    static constexpr std::array list{
        Choice{complaint::Extent::further, "further", "需要进一步核实与处理"},
        Choice{complaint::Extent::extended, "extended", "情况复杂，经负责人批准再延长"},
    };
};
template <>
struct Choices<complaint::Judgement> {
    static constexpr std::array list{
        Choice{complaint::Judgement::satisfied, "satisfied", "满意"},
        Choice{complaint::Judgement::dissatisfied, "dissatisfied", "仍不满意"},
    };
};
template <>
struct Choices<complaint::Outcome> {
    static constexpr std::array list{
        Choice{complaint::Outcome::satisfied, "satisfied", "投保单位满意"},
        Choice{complaint::Outcome::no_reply, "no_reply", "投保单位未再提出异议"},
        Choice{complaint::Outcome::escalated, "escalated", "已提交协调或核查"},
    };
};
template <>
struct Choices<complaint::Body> {
    static constexpr std::array list{
        Choice{complaint::Body::self_regulation, "self_regulation", "成都市安全生产责任保险行业自律组织"},
        Choice{complaint::Body::emergency_management, "emergency_management", "应急管理部门"},
        Choice{complaint::Body::financial_regulator, "financial_regulator", "金融监管机构"},
    };
};

template <>
inline constexpr auto fields<complaint::ChannelNotice> = std::tuple{
    field(&complaint::ChannelNotice::channel, "channel", "投诉渠道").required().longest(200),
    field(&complaint::ChannelNotice::procedure, "procedure", "投诉处理程序").required().long_text(),
    field(&complaint::ChannelNotice::settlement, "settlement", "纠纷调处方式").required().long_text(),
    field(&complaint::ChannelNotice::told_by, "told_by", "告知人").required().longest(40),
    field(&complaint::ChannelNotice::told_on, "told_on", "告知日期").required().legal_weight(),
};
static_assert(covers_every_member<complaint::ChannelNotice>);
template <>
inline constexpr TypeInfo type<complaint::ChannelNotice>{"complaint_channel_notice", "投诉渠道告知", Stream::unit,
                                                         Writer::insurer};

template <>
inline constexpr auto fields<complaint::Complaint> = std::tuple{
    field(&complaint::Complaint::request, "request", "投诉请求").required().long_text().legal_weight(),
    field(&complaint::Complaint::facts, "facts", "事实与理由").long_text(),
    field(&complaint::Complaint::service_id, "service_id", "涉及的服务").refers("service"),
    field(&complaint::Complaint::raised_on, "raised_on", "提出日期").required().legal_weight(),
    field(&complaint::Complaint::contact, "contact", "联系人").required().longest(40),
    field(&complaint::Complaint::phone, "phone", "联系电话").longest(40),
};
static_assert(covers_every_member<complaint::Complaint>);
template <>
inline constexpr TypeInfo type<complaint::Complaint>{"complaint", "异议或投诉", Stream::unit, Writer::unit};

template <>
inline constexpr auto fields<complaint::Registration> = std::tuple{
    field(&complaint::Registration::complaint_id, "complaint_id", "单位提出的投诉").refers("complaint"),
    field(&complaint::Registration::request, "request", "投诉请求").required().long_text(),
    field(&complaint::Registration::received_on, "received_on", "收到日期").required().legal_weight(),
    field(&complaint::Registration::channel, "channel", "收到途径").required(),
    field(&complaint::Registration::complainant, "complainant", "投诉人").required().longest(40),
    field(&complaint::Registration::phone, "phone", "联系电话").longest(40),
    field(&complaint::Registration::handler, "handler", "经办人")
        .required()
        .longest(40)
        .hint("5.4.1.2 全流程负责的专门人员"),
};
static_assert(covers_every_member<complaint::Registration>);
template <>
inline constexpr TypeInfo type<complaint::Registration>{"complaint_registration", "投诉登记", Stream::unit,
                                                        Writer::insurer};

template <>
inline constexpr auto fields<complaint::Extension> = std::tuple{
    field(&complaint::Extension::registration_id, "registration_id", "投诉")
        .required()
        .refers("complaint_registration"),
    field(&complaint::Extension::extent, "extent", "延期情形").required().legal_weight(),
    field(&complaint::Extension::reason, "reason", "延期原因").required().long_text(),
    field(&complaint::Extension::told_on, "told_on", "告知单位日期").required().legal_weight(),
    field(&complaint::Extension::approved_by, "approved_by", "批准人").longest(40).hint("再延长时须有负责人批准"),
};
static_assert(covers_every_member<complaint::Extension>);
template <>
inline constexpr TypeInfo type<complaint::Extension>{"complaint_extension", "投诉延期告知", Stream::unit,
                                                     Writer::insurer};

template <>
inline constexpr auto fields<complaint::Investigation> = std::tuple{
    field(&complaint::Investigation::registration_id, "registration_id", "投诉")
        .required()
        .refers("complaint_registration"),
    field(&complaint::Investigation::note, "note", "核查情况").required().long_text(),
    field(&complaint::Investigation::noted_on, "noted_on", "核查日期").required(),
    field(&complaint::Investigation::investigator, "investigator", "核查人").required().longest(40),
};
static_assert(covers_every_member<complaint::Investigation>);
template <>
inline constexpr TypeInfo type<complaint::Investigation>{"complaint_investigation", "投诉核查记录", Stream::internal,
                                                         Writer::insurer};

template <>
inline constexpr auto fields<complaint::Answer> = std::tuple{
    field(&complaint::Answer::registration_id, "registration_id", "投诉").required().refers("complaint_registration"),
    field(&complaint::Answer::request, "request", "投保单位的投诉请求").required().long_text().legal_weight(),
    field(&complaint::Answer::findings, "findings", "对基本事实的认定及依据").required().long_text().legal_weight(),
    field(&complaint::Answer::measures, "measures", "对投诉事项的处理措施").required().long_text().legal_weight(),
    field(&complaint::Answer::answered_on, "answered_on", "答复日期").required().legal_weight(),
    field(&complaint::Answer::answered_by, "answered_by", "答复人").required().longest(40),
};
static_assert(covers_every_member<complaint::Answer>);
template <>
inline constexpr TypeInfo type<complaint::Answer>{"complaint_answer", "投诉答复意见", Stream::unit, Writer::insurer};

template <>
inline constexpr auto fields<complaint::Verdict> = std::tuple{
    field(&complaint::Verdict::registration_id, "registration_id", "投诉").required().refers("complaint_registration"),
    field(&complaint::Verdict::judgement, "judgement", "对答复意见").required().legal_weight(),
    field(&complaint::Verdict::opinion, "opinion", "具体意见").long_text(),
    field(&complaint::Verdict::stated_by, "stated_by", "联系人").required().longest(40),
    field(&complaint::Verdict::stated_on, "stated_on", "表态日期").required().legal_weight(),
};
static_assert(covers_every_member<complaint::Verdict>);
template <>
inline constexpr TypeInfo type<complaint::Verdict>{"complaint_verdict", "对投诉答复的意见", Stream::unit, Writer::unit};

template <>
inline constexpr auto fields<complaint::Closing> = std::tuple{
    field(&complaint::Closing::registration_id, "registration_id", "投诉").required().refers("complaint_registration"),
    field(&complaint::Closing::outcome, "outcome", "办结结果").required().legal_weight(),
    field(&complaint::Closing::escalated_to, "escalated_to", "提交给").hint("5.4.2.2 单位仍不满意时"),
    field(&complaint::Closing::closed_on, "closed_on", "办结日期").required().legal_weight(),
    field(&complaint::Closing::note, "note", "办结说明").long_text(),
};
static_assert(covers_every_member<complaint::Closing>);
template <>
inline constexpr TypeInfo type<complaint::Closing>{"complaint_closing", "投诉办结", Stream::unit, Writer::insurer};

}  // namespace anze::record
