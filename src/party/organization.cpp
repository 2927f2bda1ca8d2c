#include "party/organization.h"

#include "code/credit_code.h"
#include "record/gaps.h"

#include <algorithm>

namespace anze::party {
namespace {

// 5.2.3 c)
constexpr std::int64_t fewest_full_time_professionals = 5;

bool is_valid_on(const OrganizationLicence& licence, calendar::Date on) {
    return !licence.expiry.is_set() || on <= licence.expiry;
}

// What is wrong with the licences for the item; empty when one of them stands.
std::string licence_fault(std::span<const OrganizationLicence> licences, code::ServiceItem item, calendar::Date on) {
    const OrganizationLicence* expired = nullptr;
    for (const OrganizationLicence& licence : licences) {
        if (item != code::ServiceItem::none && !std::ranges::contains(licence.scope, item))
            continue;
        if (is_valid_on(licence, on))
            return {};
        if (expired == nullptr || expired->expiry < licence.expiry)
            expired = &licence;
    }
    if (expired != nullptr) {
        return "d) 资质许可“" + expired->name + "”已于 " + calendar::to_string(expired->expiry) +
               " 到期，请登记新的资质许可";
    }
    if (item == code::ServiceItem::none)
        return "d) 没有登记资质许可";
    return "d) 没有登记“" + std::string(record::choice_label(item)) + "”相关领域的资质许可";
}

}  // namespace

std::vector<record::Error> credit_code_gaps(const ServiceOrganization& organization) {
    if (organization.credit_code.empty())
        return {};
    const auto code = code::normalise_credit_code(organization.credit_code);
    if (code)
        return {};
    return {{code.error().message, std::string(record::key_of(&ServiceOrganization::credit_code))}};
}

// 5.2.3 d) a licence counts while it runs
std::vector<record::Error> licence_gaps(const OrganizationLicence& licence, calendar::Date on) {
    if (is_valid_on(licence, on))
        return {};
    return {{"资质许可已于 " + calendar::to_string(licence.expiry) + " 到期，请登记新的资质许可",
             std::string(record::key_of(&OrganizationLicence::expiry)), "5.2.3"}};
}

// 5.2.3 conditions a) to d) of an entrusted service organisation, suited to the item; they are not asked of brokers
std::vector<record::Error> organization_gaps(const ServiceOrganization& organization,
                                             std::span<const OrganizationLicence> licences, code::ServiceItem item,
                                             calendar::Date on) {
    if (organization.kind == OrganizationKind::broker)
        return {};
    record::Gaps gaps("5.2.3");
    const std::string name = organization.name + "：";
    gaps.need(organization.has_legal_personality == Fulfilled::yes, &ServiceOrganization::has_legal_personality,
              name + (organization.has_legal_personality == Fulfilled::no ? "a) 不具有独立法人资格，不能委托"
                                                                          : "a) 请核实是否具有独立法人资格"));
    gaps.need(!organization.premises.empty(), &ServiceOrganization::premises, name + "b) 没有登记固定经营场所");
    const record::Count count = organization.full_time_professionals;
    gaps.need(count.value >= fewest_full_time_professionals, &ServiceOrganization::full_time_professionals,
              name + "c) 须有 5 名以上专职安全生产专业技术人员，" +
                  (count.is_set() ? "现有 " + std::to_string(count.value) + " 名" : "尚未登记人数"));
    const std::string fault = licence_fault(licences, item, on);
    gaps.need(fault.empty(), &OrganizationLicence::scope, name + fault);
    const auto& items = organization.service_items;
    gaps.need(item == code::ServiceItem::none || items.empty() || std::ranges::contains(items, item),
              &ServiceOrganization::service_items,
              name + "可承担的服务项目中没有“" + std::string(record::choice_label(item)) + "”");
    return gaps.take();
}

}  // namespace anze::party
