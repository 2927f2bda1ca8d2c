#include "ledger/training_case.h"

#include "ledger/insured_persons.h"
#include "ledger/training_play.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::enter;
using anze::test::insure;
using anze::test::Prepared;
using anze::test::session_of;
using training::Form;

namespace {

struct Trained : Prepared {
    Trained() { open(code::ServiceItem::training, "2026-11-09"); }

    TrainingCase joined() const { return training_case(ledger(), service); }
    const Entry<policy::Policy>& policy() const { return *ledger().find<policy::Policy>(policy_id); }
    bool online_only() const { return training_coverage(ledger(), policy()).online_only; }
    training::OnlineCoverage coverage() const { return training_coverage(ledger(), policy()).minutes; }
};

}  // namespace

TEST_CASE("a session is joined to those who took part in it", "[6.1.2.5]") {
    Trained play;
    const std::string later = enter(play, session_of(Form::on_site, "2026-11-10"));
    const std::string earlier = enter(play, session_of(Form::on_site, "2026-11-09"));
    enter(play, later, "何勇", 90);
    const std::string mistaken = enter(play, later, "郑洁", 90);
    enter(play, earlier, "郑洁", 0);
    play.must(Withdraw<training::Attendance>{mistaken, "签错了场次"});

    const TrainingCase joined = play.joined();
    REQUIRE(joined.sessions.size() == 2);
    REQUIRE(joined.sessions[0].session->id == earlier);
    REQUIRE(joined.sessions[0].figures().attended == 0);
    REQUIRE(joined.session(later)->entries.size() == 1);
    REQUIRE(joined.session(later)->figures().passed == 1);
    REQUIRE(joined.session("unknown") == nullptr);
    REQUIRE(session_name(joined.sessions[0].session->value) == "“有限空间作业”（11月9日）");
}

TEST_CASE("minutes add up over all trainings of the policy's period", "[6.1.2.3]") {
    Trained play;
    insure(play, play.policy_id, "何勇");
    const std::string short_of = insure(play, play.policy_id, "郑洁");
    enter(play, enter(play, session_of(Form::online_live, "2026-05-20")), "何勇", 45);
    const std::string before = enter(play, session_of(Form::online_live, "2026-05-19"));
    enter(play, before, "郑洁", 90);
    REQUIRE(play.coverage().covered == 0);

    play.open(code::ServiceItem::training, "2026-11-16");
    const std::string last_day = enter(play, session_of(Form::online_recorded, "2027-05-19"));
    enter(play, last_day, "何勇", 45);
    enter(play, last_day, "郑洁", 44);
    const auto coverage = play.coverage();
    REQUIRE(coverage.persons == 2);
    REQUIRE(coverage.covered == 1);
    REQUIRE(coverage.shortfalls == std::vector{training::Shortfall{short_of, "郑洁", 46}});
}

TEST_CASE("the persons are those of the policy, whatever list they were chosen from", "[6.1.2.3]") {
    Trained play;
    play.must(Save<policy::Policy>{unit_stream(play.unit_id),
                                   {},
                                   {.number = "PZAX2027000001",
                                    .starts_on = day("2027-05-20"),
                                    .ends_on = day("2028-05-19"),
                                    .renews_policy_id = play.policy_id}});
    const std::string renewal = play.ledger().table<policy::Policy>().all().back().id;
    const std::string of_renewal = insure(play, renewal, "何勇");
    REQUIRE(play.coverage().persons == 0);
    insure(play, play.policy_id, "何勇");
    const std::string session = enter(play, session_of(Form::online_live, "2026-11-09"));
    play.must(Save<training::Attendance>{
        play.current().name,
        {},
        {.session_id = session, .person_id = of_renewal, .name = "何勇", .attended_minutes = {90}}});
    REQUIRE(play.coverage().persons == 1);
    REQUIRE(play.coverage().covered == 1);
    REQUIRE(training_coverage(play.ledger(), *play.ledger().find<policy::Policy>(renewal)).minutes.covered == 0);
}

TEST_CASE("one session on site within the policy's period and the unit is not trained online only", "[6.1.2.3]") {
    Trained play;
    REQUIRE_FALSE(play.online_only());
    enter(play, session_of(Form::online_live, "2026-11-09"));
    enter(play, session_of(Form::on_site, "2026-05-19"));
    REQUIRE(play.online_only());
    play.open(code::ServiceItem::training, "2026-11-16");
    enter(play, session_of(Form::on_site, "2026-11-16"));
    REQUIRE_FALSE(play.online_only());
}
