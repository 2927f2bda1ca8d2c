#include "screen/organizations.h"

#include "ledger/partner.h"

namespace anze::screen {
namespace {

using party::OrganizationLicence;
using party::PerformanceReview;
using party::ServiceAgreement;
using party::ServiceOrganization;
using record::key_of;

// 5.2.3 asked of the organisation as such; for an item it is asked again when a team is put together
std::vector<record::Error> gaps_of(const ScreenPart& part, const ledger::Entry<ServiceOrganization>& entry) {
    const auto licences = ledger::licences_of(part.view.ledger, entry.id);
    auto gaps = party::organization_gaps(entry.value, licences, code::ServiceItem::none, part.view.today);
    std::ranges::move(party::credit_code_gaps(entry.value), std::back_inserter(gaps));
    return gaps;
}

void draw_entrusted(const ScreenPart& part, OrganizationsState& state) {
    const auto* licensed = draw_records(
        part,
        RecordSection<ServiceOrganization>{
            .face = {.title = "服务机构和保险经纪人",
                     .clause = "5.2.3",
                     .add_label = "添加机构",
                     .empty_text = "还没有服务机构。委托安全生产技术服务机构或保险经纪人开展服务的，先在这里登记机构，"
                                   "再登记资质许可和服务协议；全部由本公司人员服务的，不需要登记。",
                     .keys = {key_of(&ServiceOrganization::name), key_of(&ServiceOrganization::kind),
                              key_of(&ServiceOrganization::full_time_professionals),
                              key_of(&ServiceOrganization::contact), key_of(&ServiceOrganization::phone)},
                     .can_write = part.can_write(),
                     .row_button = part.can_write() ? "添加资质" : "",
                     .row_button_of = key_of(&ServiceOrganization::name)},
            .entries = ledger::company_records<ServiceOrganization>(part.view.ledger),
            .form = {.stream = ledger::company_stream(),
                     .fresh = {.kind = party::OrganizationKind::service_organization}},
            .gaps = [&](const ledger::Entry<ServiceOrganization>& entry) { return gaps_of(part, entry); }},
        state.organizations);
    if (licensed != nullptr) {
        state.licensed_id = licensed->id;
        state.licences.dialog.show();
    }
}

// A new one is added at its organisation.
void draw_licences(const ScreenPart& part, OrganizationsState& state) {
    auto licences = ledger::company_records<OrganizationLicence>(part.view.ledger);
    std::ranges::stable_sort(licences, {}, [](const auto* each) { return each->value.organization_id; });
    draw_records(part,
                 RecordSection<OrganizationLicence>{
                     .face = {.title = "资质许可",
                              .clause = "5.2.3",
                              .empty_text = "还没有资质许可。在上面机构的那一行点“添加资质”登记。",
                              .keys = {key_of(&OrganizationLicence::organization_id),
                                       key_of(&OrganizationLicence::name), key_of(&OrganizationLicence::number),
                                       key_of(&OrganizationLicence::scope), key_of(&OrganizationLicence::expiry)}},
                     .entries = std::move(licences),
                     .form = {.stream = ledger::company_stream(),
                              .fresh = {.organization_id = state.licensed_id},
                              .fresh_for = state.licensed_id},
                     .gaps =
                         [&](const ledger::Entry<OrganizationLicence>& entry) {
                             return party::licence_gaps(entry.value, part.view.today);
                         }},
                 state.licences);
}

void draw_agreements(const ScreenPart& part, OrganizationsState& state) {
    draw_records(
        part,
        RecordSection<ServiceAgreement>{
            .face = {.title = "服务协议",
                     .clause = "5.2.5",
                     .add_label = "添加服务协议",
                     .empty_text = "还没有服务协议。与受托机构、保险经纪人和外聘人员先签订协议，再由他们开展服务。",
                     .keys = {key_of(&ServiceAgreement::number), key_of(&ServiceAgreement::organization_id),
                              key_of(&ServiceAgreement::professional_id), key_of(&ServiceAgreement::starts_on),
                              key_of(&ServiceAgreement::ends_on)},
                     .can_write = part.can_write()},
            .entries = ledger::company_records<ServiceAgreement>(part.view.ledger),
            .form = {.stream = ledger::company_stream(),
                     .note = "一份协议只选一方：服务机构（保险经纪人），或一名外部人员。归档时作为委托服务合同。"},
            .gaps = [](const ledger::Entry<ServiceAgreement>& entry) { return party::agreement_gaps(entry.value); }},
        state.agreements);
}

void draw_reviews(const ScreenPart& part, OrganizationsState& state) {
    draw_records(
        part,
        RecordSection<PerformanceReview>{
            .face = {.title = "服务质效考核",
                     .clause = "9.2.2",
                     .add_label = "添加考核",
                     .empty_text = "还没有考核。每年考核机构和人员的服务质效，结论决定是否继续合作。",
                     .keys = {key_of(&PerformanceReview::year), key_of(&PerformanceReview::organization_id),
                              key_of(&PerformanceReview::professional_id), key_of(&PerformanceReview::score),
                              key_of(&PerformanceReview::verdict)},
                     .can_write = part.can_write()},
            .entries = ledger::company_records<PerformanceReview>(part.view.ledger),
            .form = {.stream = ledger::company_stream(),
                     .fresh = {.year = {part.view.today.year},
                               .reviewed_on = part.view.today,
                               .reviewer = part.actor()}},
            .gaps = [](const ledger::Entry<PerformanceReview>& entry) { return party::review_gaps(entry.value); }},
        state.reviews);
}

}  // namespace

void draw_organizations(const desk::View& view, const Route&, OrganizationsState& state, Wants& wants) {
    const ScreenPart part{view, wants};
    widget::title("服务机构");
    draw_entrusted(part, state);
    draw_licences(part, state);
    draw_agreements(part, state);
    draw_reviews(part, state);
}

}  // namespace anze::screen
