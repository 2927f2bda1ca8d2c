// Organisations an insurer entrusts with services, and brokers (5.2.2), and what such an organisation has to be
// (5.2.3).
#pragma once

#include "calendar/date.h"
#include "code/service_item.h"
#include "record/type.h"

#include <span>

namespace anze::party {

enum class OrganizationKind : std::uint8_t { none, service_organization, broker };

enum class Fulfilled : std::uint8_t { none, yes, no };

struct ServiceOrganization {
    std::string name = {};
    OrganizationKind kind = OrganizationKind::none;
    std::string credit_code = {};
    Fulfilled has_legal_personality = Fulfilled::none;
    std::string premises = {};
    record::Count full_time_professionals = {};
    std::vector<code::ServiceItem> service_items = {};
    std::string industries = {};
    std::string contact = {};
    std::string phone = {};
    std::string note = {};
    bool operator==(const ServiceOrganization&) const = default;
};

// 5.2.3 d): one licence of an organisation.
struct OrganizationLicence {
    std::string organization_id = {};
    std::string name = {};
    std::string number = {};
    std::vector<code::ServiceItem> scope = {};
    std::string scope_note = {};
    calendar::Date expiry = {};
    bool operator==(const OrganizationLicence&) const = default;
};

// A credit code that is filled in is a whole one (GB 32100).
std::vector<record::Error> credit_code_gaps(const ServiceOrganization& organization);

// A licence that has run out.
std::vector<record::Error> licence_gaps(const OrganizationLicence& licence, calendar::Date on);

// Why the organisation may not be entrusted with the item on that day; empty when it may. `licences` are its own.
// ServiceItem::none asks for any licence.
std::vector<record::Error> organization_gaps(const ServiceOrganization& organization,
                                             std::span<const OrganizationLicence> licences, code::ServiceItem item,
                                             calendar::Date on);

}  // namespace anze::party

namespace anze::record {

template <>
struct Choices<party::OrganizationKind> {
    static constexpr std::array list{
        Choice{party::OrganizationKind::service_organization, "service_organization", "安全生产技术服务机构"},
        Choice{party::OrganizationKind::broker, "broker", "保险经纪人"},
    };
};
template <>
struct Choices<party::Fulfilled> {
    static constexpr std::array list{
        Choice{party::Fulfilled::yes, "yes", "是"},
        Choice{party::Fulfilled::no, "no", "否"},
    };
};

template <>
inline constexpr auto fields<party::ServiceOrganization> = std::tuple{
    field(&party::ServiceOrganization::name, "name", "机构名称").required().longest(100),
    field(&party::ServiceOrganization::kind, "kind", "机构类型").required(),
    field(&party::ServiceOrganization::credit_code, "credit_code", "统一社会信用代码").longest(18),
    field(&party::ServiceOrganization::has_legal_personality, "has_legal_personality", "具有独立法人资格")
        .hint("5.2.3 a)"),
    field(&party::ServiceOrganization::premises, "premises", "固定经营场所").longest(200).hint("5.2.3 b) 填写地址"),
    field(&party::ServiceOrganization::full_time_professionals, "full_time_professionals", "专职安全生产专业技术人员数")
        .hint("5.2.3 c) 5 名以上"),
    field(&party::ServiceOrganization::service_items, "service_items", "可承担的服务项目").hint("不填表示不限"),
    field(&party::ServiceOrganization::industries, "industries", "适用的行业类别和风险类型").longest(200),
    field(&party::ServiceOrganization::contact, "contact", "联系人").longest(40),
    field(&party::ServiceOrganization::phone, "phone", "联系电话").longest(40),
    field(&party::ServiceOrganization::note, "note", "备注").long_text(),
};
static_assert(covers_every_member<party::ServiceOrganization>);
template <>
inline constexpr TypeInfo type<party::ServiceOrganization>{"service_organization", "服务机构", Stream::company,
                                                           Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<party::ServiceOrganization> = true;

template <>
inline constexpr auto fields<party::OrganizationLicence> = std::tuple{
    field(&party::OrganizationLicence::organization_id, "organization_id", "服务机构")
        .required()
        .refers("service_organization"),
    field(&party::OrganizationLicence::name, "name", "资质许可名称").required().longest(60),
    field(&party::OrganizationLicence::number, "number", "资质许可编号").required().longest(60),
    field(&party::OrganizationLicence::scope, "scope", "适用的服务项目").required(),
    field(&party::OrganizationLicence::scope_note, "scope_note", "许可范围").longest(200).hint("按证书上的文字填写"),
    field(&party::OrganizationLicence::expiry, "expiry", "有效期至").legal_weight().hint("长期有效的不填"),
};
static_assert(covers_every_member<party::OrganizationLicence>);
template <>
inline constexpr TypeInfo type<party::OrganizationLicence>{"organization_licence", "资质许可", Stream::company,
                                                           Writer::insurer};
template <>
inline constexpr bool can_be_withdrawn<party::OrganizationLicence> = true;

}  // namespace anze::record
