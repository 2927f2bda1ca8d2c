#include "ledger/duty.h"
#include "ledger/play.h"
#include "party/agreement.h"
#include "party/organization.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::Prepared;
using code::ServiceItem;

namespace {

struct Partnered : Prepared {
    Partnered() {
        must(Save<party::ServiceOrganization>{
            company_stream(),
            {},
            {.name = "成都安信技术服务公司", .kind = party::OrganizationKind::service_organization}});
        organization_id = ledger().table<party::ServiceOrganization>().all().front().id;
    }

    void license(std::vector<ServiceItem> scope, std::string_view until) {
        must(Save<party::OrganizationLicence>{company_stream(),
                                              {},
                                              {.organization_id = organization_id,
                                               .name = "安全评价机构资质",
                                               .number = "APJ-1",
                                               .scope = std::move(scope),
                                               .expiry = day(until)}});
    }
    void agree(const std::string& with, std::string_view from, std::string_view until) {
        must(Save<party::ServiceAgreement>{company_stream(),
                                           {},
                                           {.number = "XY-1",
                                            .organization_id = with,
                                            .signed_on = day("2026-01-01"),
                                            .starts_on = day(from),
                                            .ends_on = day(until)}});
    }
    std::vector<Duty> due_under(std::string_view clause, std::string_view date) const {
        auto all = duties(ledger(), calendar::built_in_calendar(), day(date));
        std::erase_if(all, [&](const Duty& duty) { return duty.clause != clause; });
        return all;
    }

    std::string organization_id = {};
};

}  // namespace

TEST_CASE("a licence warns before it ends and until another one takes over", "[5.2.3]") {
    Partnered play;
    play.license({ServiceItem::risk_assessment, ServiceItem::hazard_screening}, "2026-12-31");
    CHECK(play.due_under("5.2.3", "2026-10-31").empty());
    REQUIRE(play.due_under("5.2.3", "2026-11-01").size() == 1);
    CHECK(play.due_under("5.2.3", "2026-11-01").front().is_target);
    CHECK(play.due_under("5.2.3", "2026-11-01").front().place == Place::organizations);
    CHECK(play.due_under("5.2.3", "2027-01-04").front().state == DutyState::overdue);
    play.license({ServiceItem::hazard_screening}, "2029-12-31");
    CHECK(play.due_under("5.2.3", "2027-01-04").size() == 1);
    play.license({ServiceItem::hazard_screening, ServiceItem::risk_assessment}, "2029-12-31");
    CHECK(play.due_under("5.2.3", "2027-01-04").empty());
}

TEST_CASE("the licence of an organisation that is taken out warns no longer", "[5.2.3]") {
    Partnered play;
    play.license({ServiceItem::training}, "2026-12-31");
    play.must(Withdraw<party::ServiceOrganization>{play.organization_id, "重复登记"});
    CHECK(play.due_under("5.2.3", "2026-12-01").empty());
}

TEST_CASE("an agreement warns before it ends, unless one with the same partner goes on", "[5.2.5]") {
    Partnered play;
    play.agree(play.organization_id, "2026-01-01", "2026-12-31");
    CHECK(play.due_under("5.2.5", "2026-10-31").empty());
    REQUIRE(play.due_under("5.2.5", "2026-11-01").size() == 1);
    CHECK(play.due_under("5.2.5", "2026-11-01").front().matter == "服务协议到期：成都安信技术服务公司，XY-1");
    CHECK(play.due_under("5.2.5", "2026-12-31").front().state == DutyState::today);
    CHECK(play.due_under("5.2.5", "2027-01-01").empty());
    play.agree("another", "2027-01-01", "2028-12-31");
    play.agree(play.organization_id, "2027-01-02", "2028-12-31");
    CHECK(play.due_under("5.2.5", "2026-12-01").size() == 1);
    play.agree(play.organization_id, "2027-01-01", "2027-12-31");
    CHECK(play.due_under("5.2.5", "2026-12-01").empty());
}
