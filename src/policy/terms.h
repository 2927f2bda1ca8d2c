// What a contract says of the services (5.1.1), and that they are given and cost nothing more (5.1.2).
#pragma once

#include "code/service_item.h"
#include "policy/policy.h"
#include "record/attachment.h"

#include <map>
#include <span>

namespace anze::policy {

// 5.1.1: one item of the contract with its content and how often.
struct ServiceTerm {
    std::string policy_id = {};
    code::ServiceItem item = code::ServiceItem::none;
    std::string content = {};
    record::Count times_a_year = {};
    std::string note = {};
    bool operator==(const ServiceTerm&) const = default;
};

enum class NoticeWay : std::uint8_t { none, in_person, written, phone, network };

// 5.1.1: the unit is told of its rights and duties when it takes out the policy.
struct RightsNotice {
    std::string policy_id = {};
    calendar::Date told_on = {};
    std::string told_by = {};
    std::string told_to = {};
    NoticeWay way = NoticeWay::none;
    std::string contents = {};
    std::vector<record::Attachment> evidence = {};
    bool operator==(const RightsNotice&) const = default;
};

// Money taken from a unit for a service beyond the premium.
struct ExtraCharge {
    std::string service_id = {};
    record::Money amount_fen = {};
    calendar::Date charged_on = {};
    std::string reason = {};
    bool operator==(const ExtraCharge&) const = default;
};

// What the contract promises of an item in its whole time, and what of it was done.
struct OwedService {
    code::ServiceItem item = code::ServiceItem::none;
    std::int64_t agreed_times = 0;
    std::int64_t done_times = 0;
    bool operator==(const OwedService&) const = default;
};

// 5.1.1: `terms` are the policy's; `notice` is null where the unit was not told.
std::vector<record::Error> contract_gaps(const Policy& policy, std::span<const ServiceTerm> terms,
                                         const RightsNotice* notice);

// Frequencies are a year's. A policy of more than a year promises them for each whole year, a shorter one for one year:
// the standard does not say how a part of a year counts.
std::int64_t promised_years(const Policy& policy);

bool is_in_contract(std::span<const ServiceTerm> terms, code::ServiceItem item);

// 5.1.2: a service of the contract costs nothing more; one outside it that does is worth a look.
std::vector<record::Error> charge_gaps(bool in_contract, const ExtraCharge& charge);

// 5.1.2: the items of which less was done than promised, in the order of the terms. `done` counts what was done within
// the policy's time.
std::vector<OwedService> unfulfilled(const Policy& policy, std::span<const ServiceTerm> terms,
                                     const std::map<code::ServiceItem, std::int64_t>& done);

}  // namespace anze::policy

namespace anze::record {

template <>
struct Choices<policy::NoticeWay> {
    static constexpr std::array list{
        Choice{policy::NoticeWay::in_person, "in_person", "当面"},
        Choice{policy::NoticeWay::written, "written", "书面"},
        Choice{policy::NoticeWay::phone, "phone", "电话"},
        Choice{policy::NoticeWay::network, "network", "网络"},
    };
};

template <>
inline constexpr auto fields<policy::ServiceTerm> = std::tuple{
    field(&policy::ServiceTerm::policy_id, "policy_id", "保单").required().refers("policy"),
    field(&policy::ServiceTerm::item, "item", "服务项目").required().legal_weight(),
    field(&policy::ServiceTerm::content, "content", "服务内容").required().long_text().legal_weight(),
    field(&policy::ServiceTerm::times_a_year, "times_a_year", "每年服务次数").required().legal_weight(),
    field(&policy::ServiceTerm::note, "note", "备注").longest(200),
};
static_assert(covers_every_member<policy::ServiceTerm>);
template <>
inline constexpr TypeInfo type<policy::ServiceTerm>{"service_term", "合同约定的服务", Stream::unit, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<policy::ServiceTerm> = true;

template <>
inline constexpr auto fields<policy::RightsNotice> = std::tuple{
    field(&policy::RightsNotice::policy_id, "policy_id", "保单").required().refers("policy"),
    field(&policy::RightsNotice::told_on, "told_on", "告知日期").required().legal_weight(),
    field(&policy::RightsNotice::told_by, "told_by", "告知人").required().longest(40),
    field(&policy::RightsNotice::told_to, "told_to", "单位被告知人").required().longest(40),
    field(&policy::RightsNotice::way, "way", "告知方式").required(),
    field(&policy::RightsNotice::contents, "contents", "告知内容")
        .required()
        .long_text()
        .hint("5.1.1 投保单位在事故预防技术服务中的权利和义务"),
    field(&policy::RightsNotice::evidence, "evidence", "告知凭证"),
};
static_assert(covers_every_member<policy::RightsNotice>);
template <>
inline constexpr TypeInfo type<policy::RightsNotice>{"rights_notice", "权利义务告知", Stream::unit, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<policy::RightsNotice> = true;

template <>
inline constexpr auto fields<policy::ExtraCharge> = std::tuple{
    field(&policy::ExtraCharge::service_id, "service_id", "服务").required().refers("service"),
    field(&policy::ExtraCharge::amount_fen, "amount_fen", "收费金额(元)").required().legal_weight(),
    field(&policy::ExtraCharge::charged_on, "charged_on", "收费日期").required().legal_weight(),
    field(&policy::ExtraCharge::reason, "reason", "收费原因").required().long_text(),
};
static_assert(covers_every_member<policy::ExtraCharge>);
template <>
inline constexpr TypeInfo type<policy::ExtraCharge>{"extra_charge", "另行收费", Stream::internal, Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<policy::ExtraCharge> = true;

}  // namespace anze::record
