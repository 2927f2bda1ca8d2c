#include "ledger/duty_collector.h"
#include "ledger/partner.h"
#include "party/expiry.h"

namespace anze::ledger {
namespace {

using party::OrganizationLicence;
using party::ServiceAgreement;

bool outlasts(calendar::Date expiry, calendar::Date other) {
    return !expiry.is_set() || other < expiry;
}

// A later licence of the organisation that is for at least the same items.
bool is_replaced(const OrganizationLicence& licence, const std::vector<OrganizationLicence>& of_organization) {
    return std::ranges::any_of(of_organization, [&](const OrganizationLicence& other) {
        return outlasts(other.expiry, licence.expiry) &&
               std::ranges::all_of(licence.scope, [&](auto item) { return std::ranges::contains(other.scope, item); });
    });
}

// 5.2.3 d) a licence that ends no longer lets its organisation be entrusted
void licence_duties(Collector& all, const Ledger& ledger, StreamNumber stream) {
    for (const auto* entry : ledger.table<OrganizationLicence>().in(stream)) {
        const OrganizationLicence& licence = entry->value;
        const auto* organization = ledger.find<party::ServiceOrganization>(licence.organization_id);
        if (!party::ends_soon(licence.expiry, all.today()) || organization == nullptr || organization->withdrawn() ||
            is_replaced(licence, licences_of(ledger, licence.organization_id)))
            continue;
        Duty& duty = all.add({.stream = stream, .record_id = entry->id}, Place::organizations, "5.2.3",
                             "服务机构资质许可到期：" + organization->value.name + "，" + licence.name,
                             {licence.expiry, false}, party::expiry_notice_days);
        duty.is_target = true;
        duty.settled_by = "登记新的资质许可，或作废这份资质许可";
    }
}

bool is_of_same_partner(const ServiceAgreement& one, const ServiceAgreement& other) {
    return one.organization_id == other.organization_id && one.professional_id == other.professional_id;
}

// Another agreement takes over before, or the day after, this one ends.
bool is_renewed(const Ledger& ledger, const ServiceAgreement& agreement) {
    const calendar::Date next = calendar::add_days(agreement.ends_on, 1);
    return std::ranges::any_of(company_records<ServiceAgreement>(ledger), [&](const auto* other) {
        return is_of_same_partner(agreement, other->value) && other->value.starts_on.is_set() &&
               other->value.starts_on <= next && outlasts(other->value.ends_on, agreement.ends_on);
    });
}

std::string partner_name(const Ledger& ledger, const ServiceAgreement& agreement) {
    const auto* organization = ledger.find<party::ServiceOrganization>(agreement.organization_id);
    const auto* person = ledger.find<party::Professional>(agreement.professional_id);
    return organization != nullptr ? organization->value.name : person != nullptr ? person->value.name : "";
}

// 5.2.5 who serves does so under an agreement; after its end the cooperation is over, unless it is renewed
void agreement_duties(Collector& all, const Ledger& ledger, StreamNumber stream) {
    for (const auto* entry : ledger.table<ServiceAgreement>().in(stream)) {
        const calendar::Date end = entry->value.ends_on;
        if (!party::ends_soon(end, all.today()) || end < all.today() || is_renewed(ledger, entry->value))
            continue;
        Duty& duty = all.add({.stream = stream, .record_id = entry->id}, Place::organizations, "5.2.5",
                             "服务协议到期：" + partner_name(ledger, entry->value) + "，" + entry->value.number,
                             {end, false}, party::expiry_notice_days);
        duty.is_target = true;
        duty.settled_by = "登记续签的服务协议";
    }
}

}  // namespace

void partner_duties(Collector& all, const Ledger& ledger, StreamNumber stream) {
    licence_duties(all, ledger, stream);
    agreement_duties(all, ledger, stream);
}

}  // namespace anze::ledger
