#include "ledger/duty_book.h"
#include "ledger/play.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::Prepared;

namespace {

const Duty* duty_under(const std::vector<Duty>& all, std::string_view clause) {
    const auto found = std::ranges::find(all, clause, &Duty::clause);
    return found == all.end() ? nullptr : &*found;
}

std::vector<Duty> on(const Prepared& play, std::string_view date) {
    return duties(play.ledger(), calendar::built_in_calendar(), day(date));
}

}  // namespace

TEST_CASE("before the visit the confirmation is due", "[5.3.2]") {
    Prepared play;
    play.must(OpenService{play.plan_id, day("2026-11-13"), {}});
    const auto all = on(play, "2026-11-10");
    const Duty* duty = duty_under(all, "5.3.2");
    REQUIRE(duty != nullptr);
    REQUIRE(duty->working_days == 3);
}

TEST_CASE("record, review and feedback share one window", "[5.3.3][6.3.2.4]") {
    Prepared play;
    play.play_visit();
    const auto record = on(play, "2026-11-10");
    REQUIRE(duty_under(record, "5.3.3")->due.date == day("2026-11-18"));
    REQUIRE(duty_under(record, "5.3.3")->matter == "整理服务记录报管理机构审核");
    play.must(SubmitRecord{play.service, "过程", "结论", {}});
    REQUIRE(duty_under(on(play, "2026-11-18"), "5.3.3")->state == DutyState::today);
    play.must(ReviewRecord{play.service, "李敏", service::Verdict::passed, {}});
    const auto feedback = on(play, "2026-11-20");
    const Duty* duty = duty_under(feedback, "6.3.2.4");
    REQUIRE(duty->due.date == day("2026-11-18"));
    REQUIRE(duty->state == DutyState::overdue);
    REQUIRE(duty->working_days == 2);
    REQUIRE(duty->late_of_period == calendar::Ratio{2, 7});
}

TEST_CASE("call-back and archive each have seven working days", "[5.3.4.1][5.3.4.2]") {
    Prepared play;
    play.play_visit();
    play.must(SubmitRecord{play.service, "过程", "结论", {}});
    play.must(ReviewRecord{play.service, "李敏", service::Verdict::passed, {}});
    play.today = day("2026-12-23");
    play.must(SendFeedback{play.service, service::FeedbackMethod::bundle, {}});
    const auto all = on(play, "2026-12-24");
    const Duty* call_back = duty_under(all, "5.3.4.1");
    // 1 January is off in every year; the year itself has no data yet.
    REQUIRE(call_back->due.date == day("2027-01-04"));
    REQUIRE(call_back->due.provisional);
    play.today = day("2026-12-25");
    play.must(RecordCallBack{
        play.service,
        {.called_on = play.today, .method = revisit::Method::on_site, .caller = "王建国", .unit_contact = "董桂英"}});
    REQUIRE(duty_under(on(play, "2026-12-28"), "5.3.4.2")->due.date == day("2027-01-06"));
}

TEST_CASE("a major hazard is to be told the same day, as a target", "[6.3.2.3]") {
    Prepared play;
    play.play_visit();
    auto hazard = play.general_hazard();
    hazard.level = hazard::Level::major;
    hazard.major_basis = "判定标准";
    play.must(Save<hazard::Hazard>{play.current().name, {}, hazard});
    const auto all = on(play, "2026-11-09");
    const Duty* duty = duty_under(all, "6.3.2.3");
    REQUIRE(duty->due.date == day("2026-11-09"));
    REQUIRE(duty->is_target);
}

TEST_CASE("only a limit of the standard is ever overdue, a target of our own is not", "[5.3.3][5.3.2]") {
    Prepared play;
    play.play_visit();
    play.must(Save<hazard::Hazard>{play.current().name, {}, play.general_hazard()});
    const auto urgency_on = [&](std::string_view date, std::string_view clause) {
        return urgency_of(*duty_under(on(play, date), clause));
    };
    // The record is limited to 18 November; that other notices are written by the next working day is our target.
    CHECK(urgency_on("2026-11-09", "5.3.3") == Urgency::soon);
    CHECK(urgency_on("2026-11-18", "5.3.3") == Urgency::today);
    CHECK(urgency_on("2026-11-19", "5.3.3") == Urgency::overdue);
    CHECK(urgency_on("2026-11-10", "5.3.2") == Urgency::today);
    CHECK(urgency_on("2026-11-19", "5.3.2") == Urgency::past_target);
    CHECK(urgency_on("2026-11-09", "9.1.1") == Urgency::later);
}

namespace {

void require_as_made_anew(DutyBook& book, const Prepared& play, std::string_view date) {
    const auto calendar = calendar::built_in_calendar();
    book.update(play.ledger(), calendar, day(date));
    const auto anew = on(play, date);
    REQUIRE(book.all().size() == anew.size());
    for (std::size_t at = 0; at < anew.size(); ++at) {
        REQUIRE(book.all()[at].matter == anew[at].matter);
        REQUIRE(book.all()[at].unit_name == anew[at].unit_name);
        REQUIRE(book.all()[at].due.date == anew[at].due.date);
        REQUIRE(book.all()[at].working_days == anew[at].working_days);
    }
}

}  // namespace

TEST_CASE("the book of duties follows every change") {
    Prepared play;
    DutyBook book;
    require_as_made_anew(book, play, "2026-11-09");
    play.play_visit();
    require_as_made_anew(book, play, "2026-11-09");
    play.must(OpenService{play.plan_id, day("2026-11-13"), {}});
    require_as_made_anew(book, play, "2026-11-09");
    auto unit = play.ledger().find<party::InsuredUnit>(play.unit_id)->value;
    unit.name = "成都改名化工有限公司";
    play.must(Save<party::InsuredUnit>{unit_stream(play.unit_id), play.unit_id, unit});
    require_as_made_anew(book, play, "2026-11-09");
    require_as_made_anew(book, play, "2026-11-23");
    play.must(SubmitRecord{play.service, "过程", "结论", {}});
    require_as_made_anew(book, play, "2026-11-23");
}
