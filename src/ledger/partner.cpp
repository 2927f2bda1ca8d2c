#include "ledger/partner.h"

namespace anze::ledger {
namespace {

using party::PerformanceReview;
using party::ServiceAgreement;

// Agreements and reviews name an organisation or a person.
template <class R>
bool is_of(const R& record, const Entry<party::Professional>& professional) {
    const std::string& organization_id = professional.value.organization_id;
    return record.professional_id == professional.id ||
           (!organization_id.empty() && record.organization_id == organization_id);
}

bool is_for(const ServiceAgreement& agreement, code::ServiceItem item, calendar::Date on) {
    return item == code::ServiceItem::none ? party::is_in_force(agreement, on) : party::covers(agreement, item, on);
}

// 5.2.5 on each of the days; a renewed agreement goes on where the last one ends
bool has_agreement_throughout(const Ledger& ledger, const Entry<party::Professional>& professional,
                              const party::TeamNeed& need) {
    for (calendar::Date day = need.first_day_on; day <= need.last_day_on; day = calendar::add_days(day, 1)) {
        if (!has_agreement(ledger, professional, need.item, day))
            return false;
    }
    return true;
}

// 5.2.3 of an organisation that is no longer listed nothing is known
std::vector<record::Error> organization_gaps_of(const Ledger& ledger, const party::Professional& professional,
                                                const party::TeamNeed& need) {
    const std::string& id = professional.organization_id;
    if (id.empty())
        return {};
    const auto* organization = ledger.find<party::ServiceOrganization>(id);
    if (organization == nullptr || organization->withdrawn()) {
        return {{professional.name + "：所属服务机构已不在名单中，请重新选择",
                 std::string(record::key_of(&party::Professional::organization_id)), "5.2.3"}};
    }
    return party::organization_gaps(organization->value, licences_of(ledger, id), need.item, need.last_day_on);
}

// 9.2.2 of two verdicts the worse one
party::ReviewVerdict verdict_of(const Ledger& ledger, const Entry<party::Professional>& professional,
                                calendar::Date on) {
    const auto of_person = company_values<PerformanceReview>(
        ledger, [&](const PerformanceReview& review) { return review.professional_id == professional.id; });
    const auto of_organization = company_values<PerformanceReview>(ledger, [&](const PerformanceReview& review) {
        return review.professional_id != professional.id && is_of(review, professional);
    });
    return std::max(party::verdict_on(of_person, on), party::verdict_on(of_organization, on));
}

// Whether the person is one of those who go to the visit; without a choice it is the whole group.
bool goes_to(const Ledger& ledger, const Entry<service::Visit>& visit, const std::string& professional_id) {
    const auto& chosen = visit.value.professionals_on_site;
    return std::ranges::any_of(ledger.table<service::GroupMember>().in(visit.stream), [&](const auto* member) {
        return member->value.professional_id == professional_id &&
               (chosen.empty() || std::ranges::contains(chosen, member->id));
    });
}

std::string place_name(const Ledger& ledger, const StreamName& stream) {
    const auto* unit = ledger.find<party::InsuredUnit>(stream.unit_id);
    return unit != nullptr ? unit->value.name : "另一家投保单位";
}

// 5.3.1 the days of the need on which the person is at another unit
std::vector<party::Booking> bookings_of(const Ledger& ledger, const std::string& professional_id,
                                        const party::TeamNeed& need, std::string_view unit_id) {
    std::vector<party::Booking> bookings;
    for (const auto& visit : ledger.table<service::Visit>().all()) {
        const calendar::Date begins =
            visit.value.first_day_on.is_set() ? visit.value.first_day_on : visit.value.planned_on;
        const calendar::Date first = std::max(begins, need.first_day_on);
        const calendar::Date last = std::min(std::max(begins, visit.value.last_day_on), need.last_day_on);
        const StreamName& stream = ledger.stream_of(visit.stream);
        if (visit.withdrawn() || !begins.is_set() || last < first || stream.unit_id == unit_id ||
            !goes_to(ledger, visit, professional_id))
            continue;
        for (calendar::Date day = first; day <= last; day = calendar::add_days(day, 1))
            bookings.push_back({day, place_name(ledger, stream)});
    }
    std::ranges::stable_sort(bookings, {}, &party::Booking::on);
    return bookings;
}

}  // namespace

std::string organization_name(const Ledger& ledger, const std::string& organization_id) {
    const auto* organization = ledger.find<party::ServiceOrganization>(organization_id);
    return organization != nullptr ? organization->value.name : std::string();
}

std::vector<party::OrganizationLicence> licences_of(const Ledger& ledger, std::string_view organization_id) {
    return company_values<party::OrganizationLicence>(
        ledger, [&](const party::OrganizationLicence& each) { return each.organization_id == organization_id; });
}

std::vector<const Entry<ServiceAgreement>*> agreements_of(const Ledger& ledger,
                                                          const Entry<party::Professional>& professional) {
    auto agreements = company_records<ServiceAgreement>(ledger);
    std::erase_if(agreements, [&](const auto* each) { return !is_of(each->value, professional); });
    return agreements;
}

bool has_agreement(const Ledger& ledger, const Entry<party::Professional>& professional, code::ServiceItem item,
                   calendar::Date on) {
    return std::ranges::any_of(agreements_of(ledger, professional),
                               [&](const auto* each) { return is_for(each->value, item, on); });
}

party::Standing standing_of(const Ledger& ledger, const Entry<party::Professional>& professional,
                            const party::TeamNeed& need, std::string_view unit_id) {
    return {.organization_gaps = organization_gaps_of(ledger, professional.value, need),
            .has_agreement = has_agreement_throughout(ledger, professional, need),
            .last_verdict = verdict_of(ledger, professional, need.last_day_on),
            .bookings = bookings_of(ledger, professional.id, need, unit_id)};
}

// 5.2.2 5.3.1 who may be proposed for the team of an item
std::vector<Candidate> candidates(const Ledger& ledger, const party::TeamNeed& need, std::string_view unit_id) {
    std::vector<Candidate> all;
    for (const ProfessionalEntry person : company_records<party::Professional>(ledger)) {
        const party::Standing standing = standing_of(ledger, *person, need, unit_id);
        all.push_back({person, party::unfit_reasons(person->value, standing, need)});
    }
    std::ranges::stable_partition(all, [](const Candidate& each) { return each.unfit.empty(); });
    return all;
}

// 5.2.3 the organisation itself, 5.2.5 its agreement, 9.2.2 what the last review decided
std::vector<record::Error> entrustment_gaps(const Ledger& ledger, const std::string& organization_id,
                                            code::ServiceItem item, calendar::Date on) {
    const auto* organization = ledger.find<party::ServiceOrganization>(organization_id);
    if (organization == nullptr || organization->withdrawn())
        return {{"设备所属的机构已不在“服务机构”的名单中，请先登记机构，再重新登记设备", {}, "5.2.3"}};
    auto gaps = party::organization_gaps(organization->value, licences_of(ledger, organization_id), item, on);
    for (record::Error& each : gaps)
        each.place.clear();
    const std::string& name = organization->value.name;
    const auto agreements = company_values<ServiceAgreement>(ledger, [&](const ServiceAgreement& agreement) {
        return agreement.organization_id == organization_id && is_for(agreement, item, on);
    });
    if (agreements.empty()) {
        gaps.push_back(
            {"与" + name + "没有覆盖该项目、当天有效的服务协议，请先在“服务机构”登记签订或续签的协议", {}, "5.2.5"});
    }
    const auto reviews = company_values<PerformanceReview>(
        ledger, [&](const PerformanceReview& review) { return review.organization_id == organization_id; });
    if (party::verdict_on(reviews, on) == party::ReviewVerdict::end)
        gaps.push_back({name + "最近一次服务质效考核的结论是终止合作，请另选机构", {}, "9.2.2"});
    return gaps;
}

// 7.1.2 5.2.5 the agreements with those who are not the insurer's own
Entrusted entrusted_of(const Ledger& ledger, const Case& each) {
    Entrusted entrusted;
    const service::Visit visit = each.visit != nullptr ? each.visit->value : service::Visit{};
    const calendar::Date first_day = visit.first_day_on.is_set() ? visit.first_day_on : visit.planned_on;
    for (const auto* member : each.group) {
        const auto* person = ledger.find<party::Professional>(member->value.professional_id);
        if (person == nullptr || person->value.engagement == party::Engagement::own_staff)
            continue;
        entrusted.any = true;
        if (!has_agreement(ledger, *person, each.kind().item, first_day))
            entrusted.without_agreement.push_back(member->value.name);
    }
    return entrusted;
}

}  // namespace anze::ledger
