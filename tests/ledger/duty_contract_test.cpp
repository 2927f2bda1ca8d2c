#include "authority/authority.h"
#include "emergency/emergency.h"
#include "ledger/insured.h"

#include "ledger/duty.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::Insured;
using code::ServiceItem;

namespace {

// The policy of the unit runs from 2026-05-20 to 2027-05-19.
std::vector<Duty> due_under(const Insured& play, std::string_view clause, std::string_view date) {
    auto all = duties(play.ledger(), calendar::built_in_calendar(), day(date));
    std::erase_if(all, [&](const Duty& duty) { return duty.clause != clause; });
    return all;
}

void attempt(Insured& play, std::string_view date, authority::Outcome outcome) {
    play.must(Save<authority::CooperationAttempt>{play.internal(),
                                                  {},
                                                  {.tried_on = day(date),
                                                   .way = authority::Way::phone,
                                                   .contacted = "董桂英",
                                                   .asked = "到场隐患排查",
                                                   .outcome = outcome,
                                                   .noted_by = "王建国"}});
}

void report(Insured& play, std::string_view date, authority::Matter matter) {
    play.must(Save<authority::Report>{play.internal(),
                                      {},
                                      {.matter = matter,
                                       .authority_name = "成都市应急管理局",
                                       .reported_on = day(date),
                                       .method = authority::Method::written,
                                       .facts = "多次商请未果",
                                       .reported_by = "王建国"}});
}

void hold_drill(Insured& play, StreamNumber service, std::string_view date, emergency::PlanKind kind) {
    play.must(Save<emergency::Drill>{play.ledger().stream_of(service),
                                     {},
                                     {.kind = kind,
                                      .form = emergency::DrillForm::tabletop,
                                      .held_on = day(date),
                                      .place = "厂区",
                                      .scenario = "储罐泄漏",
                                      .participants = {12}}});
}

}  // namespace

TEST_CASE("a contract is told and written by the policy's start", "[5.1.1]") {
    Insured play;
    REQUIRE(due_under(play, "5.1.1", "2026-05-10").size() == 1);
    CHECK(due_under(play, "5.1.1", "2026-05-10").front().due.date == day("2026-05-20"));
    CHECK(due_under(play, "5.1.1", "2026-05-21").front().state == DutyState::overdue);
    CHECK(due_under(play, "5.1.1", "2026-05-21").front().is_target);
    CHECK(due_under(play, "5.1.1", "2026-06-19").size() == 1);
    CHECK(due_under(play, "5.1.1", "2026-06-20").empty());
    play.promise(ServiceItem::hazard_screening, 1);
    CHECK(due_under(play, "5.1.1", "2026-05-21").size() == 1);
    SECTION("told in time") {
        play.tell_rights("2026-05-20");
    }
    SECTION("told late: there is nothing left to do") {
        play.tell_rights("2026-06-01");
    }
    CHECK(due_under(play, "5.1.1", "2026-06-02").empty());
}

TEST_CASE("what the contract still owes is said 90 days before its end, for each item", "[5.1.2]") {
    Insured play;
    play.promise(ServiceItem::hazard_screening, 2);
    play.promise(ServiceItem::training, 1);
    CHECK(due_under(play, "5.1.2", "2027-02-17").empty());
    const auto owed = due_under(play, "5.1.2", "2027-02-18");
    REQUIRE(owed.size() == 2);
    CHECK(owed[0].due.date == day("2027-05-19"));
    CHECK(owed[0].matter == "合同约定的隐患排查还欠 2 次");
    CHECK(owed[1].matter == "合同约定的安全培训还欠 1 次");
    CHECK(duty_id(play.ledger(), owed[0]) != duty_id(play.ledger(), owed[1]));
    play.serve(ServiceItem::hazard_screening, "2026-11-09");
    CHECK(due_under(play, "5.1.2", "2027-02-18").front().matter == "合同约定的隐患排查还欠 1 次");
    play.serve(ServiceItem::hazard_screening, "2026-12-09");
    CHECK(due_under(play, "5.1.2", "2027-02-18").size() == 1);
    CHECK(due_under(play, "5.1.2", "2027-05-20").empty());
}

TEST_CASE("what the plan promises beyond the contract is said 90 days before the policy's end", "[5.3.1]") {
    Insured play;
    play.plan_items({ServiceItem::hazard_screening, ServiceItem::training}, 3);
    play.promise(ServiceItem::hazard_screening, 1);
    CHECK(due_under(play, "5.3.1", "2027-02-17").empty());
    REQUIRE(due_under(play, "5.3.1", "2027-02-18").size() == 1);
    CHECK(due_under(play, "5.3.1", "2027-02-18").front().matter ==
          "服务方案约定的服务还差 2 次，其中安全培训还没有开展");
    CHECK(due_under(play, "5.3.1", "2027-02-18").front().due.date == day("2027-05-19"));
    CHECK(due_under(play, "5.3.1", "2027-02-18").front().person == "王建国");
    play.serve(ServiceItem::training, "2026-11-09");
    CHECK(due_under(play, "5.3.1", "2027-02-18").front().matter == "服务方案约定的服务还差 1 次");
    play.serve(ServiceItem::hazard_screening, "2026-11-10");  // the contract's
    CHECK(due_under(play, "5.3.1", "2027-02-18").size() == 1);
    play.serve(ServiceItem::hazard_screening, "2026-11-11");
    CHECK(due_under(play, "5.3.1", "2027-02-18").empty());
}

TEST_CASE("the plan that was agreed on last counts, and only its policy's time", "[5.3.1]") {
    Insured play;
    play.plan_items({ServiceItem::hazard_screening}, 4);
    CHECK(due_under(play, "5.3.1", "2027-05-19").size() == 1);
    CHECK(due_under(play, "5.3.1", "2027-05-20").empty());
    auto plan = play.ledger().find<plan::ServicePlan>(play.plan_id)->value;
    plan.visits_a_year = {1};
    plan.agreed_on = {};
    const auto save = [&](const std::string& id) {
        play.must(Save<plan::ServicePlan>{play.unit_stream(), id, plan});
        return play.ledger().table<plan::ServicePlan>().all().back().id;
    };
    const std::string id = save({});
    play.serve(ServiceItem::hazard_screening, "2026-11-09");
    CHECK(due_under(play, "5.3.1", "2027-05-19").front().matter == "服务方案约定的服务还差 3 次");
    plan.agreed_on = day("2026-12-01");
    save(id);
    CHECK(due_under(play, "5.3.1", "2027-05-19").empty());
}

TEST_CASE("a unit that does not cooperate is reported", "[5.1.5]") {
    Insured play;
    attempt(play, "2026-11-02", authority::Outcome::unanswered);
    CHECK(due_under(play, "5.1.5", "2026-11-09").empty());
    attempt(play, "2026-11-05", authority::Outcome::unanswered);  // a Thursday
    REQUIRE(due_under(play, "5.1.5", "2026-11-09").size() == 1);
    CHECK(due_under(play, "5.1.5", "2026-11-09").front().due.date == day("2026-11-10"));
    CHECK(due_under(play, "5.1.5", "2026-11-09").front().is_target);
    SECTION("a report of before, or of something else, does not settle it") {
        report(play, "2026-11-04", authority::Matter::non_cooperation);
        CHECK(due_under(play, "5.1.5", "2026-11-09").size() == 1);
        report(play, "2026-11-09", authority::Matter::major_hazard);
        CHECK(due_under(play, "5.1.5", "2026-11-09").size() == 1);
    }
    SECTION("the report settles it") {
        report(play, "2026-11-06", authority::Matter::non_cooperation);
        CHECK(due_under(play, "5.1.5", "2026-11-09").empty());
    }
    SECTION("that the unit agrees settles it") {
        attempt(play, "2026-11-06", authority::Outcome::agreed);
        CHECK(due_under(play, "5.1.5", "2026-11-09").empty());
    }
}

TEST_CASE("a unit trained online only has every insured person trained 90 minutes by the policy's end", "[6.1.2.3]") {
    Insured play;
    play.plan_items({ServiceItem::training});
    const StreamNumber service = play.serve(ServiceItem::training, "2026-11-05");
    CHECK(due_under(play, "6.1.2.3", "2026-11-09").empty());
    const std::string session = play.hold_training(service, "2026-11-05", training::Form::online_recorded);
    REQUIRE(due_under(play, "6.1.2.3", "2026-11-09").size() == 1);  // nobody is listed yet
    CHECK(due_under(play, "6.1.2.3", "2026-11-09").front().settled_by == "导入参保人员名单");
    play.insure("董桂英");
    play.insure("王伟");
    play.must(TakeInAttendance{
        session, {{.name = "董桂英", .attended_minutes = {90}}, {.name = "王伟", .attended_minutes = {89}}}});
    REQUIRE(due_under(play, "6.1.2.3", "2026-11-09").size() == 1);
    const Duty duty = due_under(play, "6.1.2.3", "2026-11-09").front();
    CHECK(duty.due.date == day("2027-05-19"));
    CHECK(duty.matter == "只有线上培训：还有 1 名参保人员不足 90 分钟");
    SECTION("the last minute settles it") {
        play.must(TakeInAttendance{session, {{.name = "王伟", .attended_minutes = {90}}}});
    }
    SECTION("a session on site settles it") {
        play.hold_training(service, "2026-11-06", training::Form::on_site);
    }
    CHECK(due_under(play, "6.1.2.3", "2026-11-09").empty());
}

TEST_CASE("a session outside the policy's time does not make a unit one that is trained online only", "[6.1.2.3]") {
    Insured play;
    play.plan_items({ServiceItem::training});
    const StreamNumber service = play.serve(ServiceItem::training, "2026-05-19");
    play.hold_training(service, "2026-05-19", training::Form::online_live);
    CHECK(due_under(play, "6.1.2.3", "2026-11-09").empty());
    play.hold_training(service, "2026-05-20", training::Form::online_live);
    CHECK(due_under(play, "6.1.2.3", "2026-11-09").size() == 1);
}

TEST_CASE("a unit whose plan holds emergency services drills each year and each half-year", "[6.5.1.4]") {
    Insured play;
    CHECK(due_under(play, "6.5.1.4", "2026-11-09").empty());
    play.plan_items({ServiceItem::emergency});
    REQUIRE(due_under(play, "6.5.1.4", "2026-11-09").size() == 2);
    const StreamNumber service = play.serve(ServiceItem::emergency, "2026-11-05");
    hold_drill(play, service, "2026-11-05", emergency::PlanKind::special);
    REQUIRE(due_under(play, "6.5.1.4", "2026-11-09").size() == 1);
    CHECK(due_under(play, "6.5.1.4", "2026-11-09").front().due.date == day("2026-12-31"));
    CHECK(due_under(play, "6.5.1.4", "2026-11-09").front().matter.contains("现场处置方案"));
    hold_drill(play, service, "2026-11-06", emergency::PlanKind::on_site);
    CHECK(due_under(play, "6.5.1.4", "2026-11-09").empty());
    REQUIRE(due_under(play, "6.5.1.4", "2027-01-04").size() == 2);
    CHECK(due_under(play, "6.5.1.4", "2027-01-04").front().due.date == day("2027-06-30"));
    CHECK(due_under(play, "6.5.1.4", "2027-01-04").front().is_target);
    CHECK(due_under(play, "6.5.1.4", "2027-05-20").empty());  // no longer insured
}
