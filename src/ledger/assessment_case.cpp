#include "ledger/assessment_case.h"

#include "party/organization.h"

namespace anze::ledger {
namespace {

using code::ServiceItem;
using party::OrganizationLicence;
using party::Professional;

calendar::Date last_day_on_site(const Case& each) {
    return each.visit != nullptr ? each.visit->value.last_day_on : calendar::Date{};
}

// The names of those on site of whom it is true; of somebody unknown here nothing speaks for them.
std::vector<std::string> on_site_who(const Ledger& ledger, const Case& each, auto&& is_true) {
    std::vector<std::string> names;
    if (each.visit == nullptr)
        return names;
    for (const auto* member : each.group) {
        if (!std::ranges::contains(each.visit->value.professionals_on_site, member->id))
            continue;
        const auto* known = ledger.find<Professional>(member->value.professional_id);
        if (is_true(known != nullptr ? known->value : Professional{}))
            names.push_back(member->value.name);
    }
    return names;
}

bool holds_longer(const OrganizationLicence& one, const OrganizationLicence& other) {
    return other.expiry.is_set() && (!one.expiry.is_set() || other.expiry < one.expiry);
}

const OrganizationLicence* licence_of(const Ledger& ledger, const std::string& organization_id) {
    const OrganizationLicence* found = nullptr;
    for (const auto& each : ledger.table<OrganizationLicence>().all()) {
        const bool is_for_it = !each.withdrawn() && each.value.organization_id == organization_id &&
                               std::ranges::contains(each.value.scope, ServiceItem::risk_assessment);
        if (is_for_it && (found == nullptr || holds_longer(each.value, *found)))
            found = &each.value;
    }
    return found;
}

}  // namespace

// 6.2.2.2, 6.2.2.3, 6.2.2.4, 6.2.2.6, C.3.2 a result by its kind
std::vector<record::Error> result_gaps(const Ledger& ledger, const Case& each, const risk::Assessment& result) {
    const calendar::Date last_day = last_day_on_site(each);
    const auto uncertified =
        on_site_who(ledger, each, [](const Professional& person) { return person.evaluator_certificate.empty(); });
    const auto inexperienced = on_site_who(ledger, each, [](const Professional& person) {
        return person.testing_years.value < risk::fewest_testing_experience_years;
    });
    auto gaps = risk::record_gaps(result, last_day);
    gaps.append_range(risk::identification_gaps(result));
    gaps.append_range(risk::evaluation_gaps(result, last_day, uncertified));
    gaps.append_range(risk::testing_gaps(result, last_day, inexperienced));
    gaps.append_range(risk::licensed_body_gaps(result));
    return gaps;
}

// 6.2.2.1 reading: a person matches whom 5.2.4 counts on the last day and who is not kept for other items; the field
// of work is free text, for a person to judge
std::vector<record::Error> matching_gaps(const Ledger& ledger, const Case& each) {
    return risk::matching_gaps(on_site_who(ledger, each, [&](const Professional& person) {
        const bool is_for_others =
            !person.service_items.empty() && !std::ranges::contains(person.service_items, ServiceItem::risk_assessment);
        return is_for_others || !party::qualification_gaps(person, last_day_on_site(each)).empty();
    }));
}

calendar::Date first_day_on_site(const Case& each) {
    if (each.visit == nullptr)
        return {};
    const service::Visit& visit = each.visit->value;
    return visit.first_day_on.is_set() ? visit.first_day_on : visit.planned_on;
}

bool waits_for_notice(const risk::Assessment& result) {
    return risk::is_of_licensed_body(result.kind) && !result.authority_notified_on.is_set();
}

risk::Assessment with_organization(const Ledger& ledger, risk::Assessment result) {
    const auto* organization = ledger.find<party::ServiceOrganization>(result.organization_id);
    if (organization == nullptr)
        return result;
    result.organization_name = organization->value.name;
    const OrganizationLicence* licence = licence_of(ledger, organization->id);
    result.licence_number = licence != nullptr ? licence->number : std::string();
    result.licence_expiry = licence != nullptr ? licence->expiry : calendar::Date{};
    return result;
}

}  // namespace anze::ledger
