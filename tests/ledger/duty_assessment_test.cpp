#include "ledger/assessment_case.h"
#include "ledger/duty.h"
#include "ledger/play.h"
#include "party/organization.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::Prepared;

namespace {

std::vector<Duty> duties_under(const Prepared& play, std::string_view clause, std::string_view on) {
    auto all = duties(play.ledger(), calendar::built_in_calendar(), day(on));
    std::erase_if(all, [&](const Duty& duty) { return duty.clause != clause; });
    return all;
}

std::string begin_result(Prepared& play, const risk::Assessment& result) {
    play.must(Save<risk::Assessment>{play.current().name, {}, result});
    return play.ledger().table<risk::Assessment>().all().back().id;
}

}  // namespace

TEST_CASE("the authority is to be told seven working days before the site work", "[C.3.2]") {
    Prepared play;
    play.open(code::ServiceItem::risk_assessment, "2026-11-18");
    REQUIRE(duties_under(play, "C.3.2", "2026-11-02").empty());
    begin_result(play, {.kind = risk::Kind::risk_identification});
    REQUIRE(duties_under(play, "C.3.2", "2026-11-02").empty());

    risk::Assessment result{.kind = risk::Kind::safety_evaluation};
    const std::string id = begin_result(play, result);
    const auto before = duties_under(play, "C.3.2", "2026-11-02");
    REQUIRE(before.size() == 1);
    REQUIRE(before.front().due.date == day("2026-11-09"));
    REQUIRE(before.front().state == DutyState::coming);
    REQUIRE(before.front().working_days == 5);
    REQUIRE(before.front().record_id == id);
    REQUIRE(before.front().place == Place::evidence);
    REQUIRE(duties_under(play, "C.3.2", "2026-11-09").front().state == DutyState::today);
    const auto late = duties_under(play, "C.3.2", "2026-11-18");
    REQUIRE(late.front().state == DutyState::overdue);
    REQUIRE(late.front().late_of_period == calendar::Ratio{7, 7});

    // Told late it is told: the remark is for the screen.
    result.authority_notified_on = day("2026-11-10");
    play.must(Save<risk::Assessment>{play.current().name, id, result});
    REQUIRE(duties_under(play, "C.3.2", "2026-11-18").empty());
}

TEST_CASE("the first day on site counts, not the day that was planned", "[C.3.2]") {
    Prepared play;
    play.open(code::ServiceItem::risk_assessment, "2026-11-18");
    begin_result(play, {.kind = risk::Kind::testing});
    play.be_on_site("2026-11-20");
    REQUIRE(first_day_on_site(play.current()) == day("2026-11-20"));
    REQUIRE(duties_under(play, "C.3.2", "2026-11-09").front().due.date == day("2026-11-11"));
}

TEST_CASE("record, review and feedback of an assessment share one window", "[6.2.2.5]") {
    Prepared play;
    play.open(code::ServiceItem::risk_assessment, "2026-11-09");
    play.be_on_site("2026-11-09");
    REQUIRE(duties_under(play, "5.3.3", "2026-11-10").front().due.date == day("2026-11-18"));
    play.must(SubmitRecord{play.service, "过程", "结论", "报告由受托机构另行出具"});
    REQUIRE(duties_under(play, "5.3.3", "2026-11-18").front().due.date == day("2026-11-18"));
    play.today = day("2026-11-17");
    play.must(ReviewRecord{play.service, "李敏", service::Verdict::passed, {}});
    const auto feedback = duties_under(play, "6.2.2.5", "2026-11-19");
    REQUIRE(feedback.size() == 1);
    REQUIRE(feedback.front().due.date == day("2026-11-18"));
    REQUIRE(feedback.front().late_of_period == calendar::Ratio{1, 7});
    REQUIRE_FALSE(feedback.front().is_target);
    play.must(SendFeedback{play.service, service::FeedbackMethod::bundle, {}});
    REQUIRE(duties_under(play, "6.2.2.5", "2026-11-19").empty());
}

TEST_CASE("an organisation brings its name and the licence that holds longest", "[6.2.2.3]") {
    using party::OrganizationLicence;
    using party::ServiceOrganization;
    Prepared play;
    play.must(Save<ServiceOrganization>{
        company_stream(), {}, {.name = "蓉安评价公司", .kind = party::OrganizationKind::service_organization}});
    const std::string id = play.ledger().table<ServiceOrganization>().all().back().id;
    const auto license = [&](std::string number, code::ServiceItem item, calendar::Date expiry) {
        play.must(Save<OrganizationLicence>{
            company_stream(),
            {},
            {.organization_id = id, .name = "资质", .number = std::move(number), .scope = {item}, .expiry = expiry}});
    };
    const risk::Assessment chosen{.organization_id = id, .licence_number = "旧"};
    REQUIRE(with_organization(play.ledger(), chosen).organization_name == "蓉安评价公司");
    REQUIRE(with_organization(play.ledger(), chosen).licence_number.empty());
    license("A-1", code::ServiceItem::risk_assessment, day("2028-03-31"));
    license("A-0", code::ServiceItem::risk_assessment, day("2026-03-31"));
    license("T-1", code::ServiceItem::training, day("2030-03-31"));
    REQUIRE(with_organization(play.ledger(), chosen).licence_number == "A-1");
    REQUIRE(with_organization(play.ledger(), chosen).licence_expiry == day("2028-03-31"));
    license("A-2", code::ServiceItem::risk_assessment, {});
    REQUIRE(with_organization(play.ledger(), chosen).licence_number == "A-2");
    REQUIRE(with_organization(play.ledger(), {.organization_name = "自行填写"}).organization_name == "自行填写");
}
