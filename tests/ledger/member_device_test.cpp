// Whose devices are registered and what they may take out.
#include "ledger/action/certify_device.h"
#include "ledger/partner.h"
#include "ledger/play.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::Prepared;
using code::ServiceItem;
using party::DeviceRole;
using party::MemberDevice;
using party::OrganizationKind;

namespace {

constexpr std::string_view served_on = "2026-11-12";

struct Registering : Prepared {
    Registering() { open(ServiceItem::hazard_screening, served_on); }

    std::string entrust(OrganizationKind kind) {
        must(Save<party::ServiceOrganization>{company_stream(),
                                              {},
                                              {.name = "成都安信技术服务公司",
                                               .kind = kind,
                                               .has_legal_personality = party::Fulfilled::yes,
                                               .premises = "成都市高新区",
                                               .full_time_professionals = {5}}});
        return ledger().table<party::ServiceOrganization>().all().back().id;
    }
    void license(const std::string& organization_id, calendar::Date expiry) {
        must(Save<party::OrganizationLicence>{company_stream(),
                                              {},
                                              {.organization_id = organization_id,
                                               .name = "安全评价机构资质",
                                               .number = "APJ-1",
                                               .scope = {ServiceItem::hazard_screening},
                                               .expiry = expiry}});
    }
    void agree(const std::string& organization_id, std::string_view from, std::string_view to) {
        must(Save<party::ServiceAgreement>{company_stream(),
                                           {},
                                           {.number = "XY-1",
                                            .organization_id = organization_id,
                                            .signed_on = day(from),
                                            .starts_on = day(from),
                                            .ends_on = day(to)}});
    }
    Save<MemberDevice> device_of(DeviceRole role, std::string organization_id = {}) const {
        return {company_stream(),
                {},
                {.public_key = test::key_number(5).device_id(),
                 .holder = "陈静",
                 .role = role,
                 .organization_id = std::move(organization_id)}};
    }
    std::string register_device(DeviceRole role, std::string organization_id = {}) {
        must(device_of(role, std::move(organization_id)));
        return ledger().table<MemberDevice>().all().back().id;
    }
    std::vector<std::string> clauses_against(const std::string& device_id) const {
        std::vector<std::string> clauses;
        for (const auto& refusal : may(ledger(), CertifyDevice{device_id, service}, today))
            clauses.push_back(refusal.clause);
        return clauses;
    }
};

using Clauses = std::vector<std::string>;

}  // namespace

TEST_CASE("A device of an organisation is registered with one of the list of that kind", "[5.2.5]") {
    Registering play;
    const std::string broker_id = play.entrust(OrganizationKind::broker);
    for (const DeviceRole role : {DeviceRole::service_organization, DeviceRole::broker}) {
        const auto refusals = play.try_to(play.device_of(role));
        REQUIRE(refusals.size() == 1);
        CHECK(refusals.front().clause == "5.2.5");
    }
    CHECK(play.try_to(play.device_of(DeviceRole::service_organization, broker_id)).size() == 1);
    CHECK(play.try_to(play.device_of(DeviceRole::broker, broker_id)).empty());
    CHECK(play.try_to(play.device_of(DeviceRole::professional)).empty());
}

TEST_CASE("A service organisation takes services out while its licence and its agreement run", "[5.2.3][5.2.5]") {
    Registering play;
    const std::string organization_id = play.entrust(OrganizationKind::service_organization);
    const std::string device_id = play.register_device(DeviceRole::service_organization, organization_id);
    CHECK(play.clauses_against(device_id) == Clauses{"5.2.3", "5.2.5"});
    play.license(organization_id, day("2026-11-09"));
    play.agree(organization_id, "2026-01-01", "2026-11-10");
    REQUIRE(play.clauses_against(device_id).empty());
    play.must(CertifyDevice{device_id, play.service});
    const auto& certificate = play.ledger().table<party::DeviceCertificate>().all().back().value;
    CHECK(certificate.role == DeviceRole::service_organization);
    CHECK(certificate.organization == "成都安信技术服务公司");
    CHECK(certificate.service_ids == std::vector{play.current().name.service_id});
    play.today = day("2026-11-10");
    CHECK(play.clauses_against(device_id) == Clauses{"5.2.3"});
    play.today = day("2026-11-11");
    CHECK(play.clauses_against(device_id) == Clauses{"5.2.3", "5.2.5"});
}

TEST_CASE("Of a broker no licence is asked, but an agreement, and the review decides", "[5.2.5][9.2.2]") {
    Registering play;
    const std::string broker_id = play.entrust(OrganizationKind::broker);
    const std::string device_id = play.register_device(DeviceRole::broker, broker_id);
    CHECK(play.clauses_against(device_id) == Clauses{"5.2.5"});
    play.agree(broker_id, "2026-01-01", "2026-12-31");
    CHECK(play.clauses_against(device_id).empty());
    play.must(Save<party::PerformanceReview>{company_stream(),
                                             {},
                                             {.organization_id = broker_id,
                                              .year = {2026},
                                              .reviewed_on = day("2026-11-01"),
                                              .reviewer = "李敏",
                                              .score = {40},
                                              .verdict = party::ReviewVerdict::end,
                                              .findings = "两次未到场"}});
    CHECK(play.clauses_against(device_id) == Clauses{"9.2.2"});
}
