#include "ledger/insured.h"
#include "ledger/roster_rows.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::Insured;
using roster::Person;
using training::Attendance;

namespace {

constexpr std::string_view first_number = "510101199003070016";

std::size_t person_count(const Insured& play) {
    return insured_persons(play.ledger(), play.unit_id).size();
}

party::InsuredPerson person(const Insured& play, std::string_view name) {
    return play.ledger().find<party::InsuredPerson>(play.person_named(name))->value;
}

TakeInPersons list(const Insured& play, std::vector<Person> persons) {
    return {play.policy_id, std::move(persons)};
}

struct Trained : Insured {
    Trained() {
        plan_items({code::ServiceItem::training});
        service = serve(code::ServiceItem::training, "2026-11-05");
        session = hold_training(service, "2026-11-05", training::Form::online_live);
    }
    std::string session;

    std::vector<const Entry<Attendance>*> attendances() const { return ledger().table<Attendance>().in(service); }
};

}  // namespace

TEST_CASE("a list of persons is taken in at once, and the same list again changes nothing", "[6.1.2.3]") {
    Insured play;
    const auto action = list(play, {{.name = "董桂英", .identity_number = std::string(first_number)},
                                    {.name = "王伟", .phone = "13800000001"},
                                    {.name = "王伟"}});
    CHECK(effect(play.ledger(), action) == ListEffect{.added = 3});
    play.must(action);
    REQUIRE(person_count(play) == 3);
    CHECK(person(play, "董桂英").policy_id == play.policy_id);
    CHECK(effect(play.ledger(), action) == ListEffect{.unchanged = 3});
    CHECK(perform(play.ledger(), action, play.context()).empty());
}

TEST_CASE("who has the same number is the same person, whatever the name and the phone") {
    Insured play;
    play.must(list(play, {{.name = "董桂瑛", .identity_number = std::string(first_number), .phone = "1"}}));
    const auto mended = list(play, {{.name = "董桂英", .identity_number = std::string(first_number), .phone = "2"}});
    CHECK(effect(play.ledger(), mended) == ListEffect{.updated = 1});
    play.must(mended);
    REQUIRE(person_count(play) == 1);
    CHECK(person(play, "董桂英").phone == "2");
}

TEST_CASE("who has no number is known by the name, but not over two numbers") {
    Insured play;
    play.insure("董桂英");
    play.must(list(play, {{.name = "董桂英", .identity_number = std::string(first_number), .position = "安全员"}}));
    REQUIRE(person_count(play) == 1);
    CHECK(person(play, "董桂英").id_number == first_number);
    play.must(list(play, {{.name = "董桂英", .position = "班长"}}));
    REQUIRE(person_count(play) == 1);
    CHECK(person(play, "董桂英").id_number == first_number);  // an empty cell erases nothing
    CHECK(person(play, "董桂英").post == "班长");
    play.must(list(play, {{.name = "董桂英", .identity_number = "510101198506120025"}}));
    CHECK(person_count(play) == 2);
}

TEST_CASE("a masked number stands for the known one, and never takes its place", "[6.1.2.3]") {
    Insured play;
    play.must(list(play, {{.name = "董桂英", .identity_number = std::string(first_number)},
                          {.name = "林䶮", .identity_number = "510101198501190016"}}));
    const Person masked{.name = "董桂英", .identity_number = "510***********0016", .position = "班长", .phone = "2"};
    CHECK(effect(play.ledger(), list(play, {masked})) == ListEffect{.updated = 1});
    play.must(list(play, {masked}));
    REQUIRE(person_count(play) == 2);
    CHECK(person(play, "董桂英").id_number == first_number);
    CHECK(person(play, "董桂英").phone == "2");
    CHECK(person(play, "林䶮").phone.empty());

    const auto refused = play.try_to(list(play, {{.name = "王伟", .identity_number = "510***********0016"}}));
    REQUIRE(refused.size() == 1);
    CHECK(refused.front().message.contains("请填写完整的号码"));
    CHECK_FALSE(play.try_to(list(play, {{.name = "董桂英", .identity_number = "510***********0024"}})).empty());
    CHECK(person_count(play) == 2);
}

TEST_CASE("of two with one name and one mask the phone tells which is meant") {
    Insured play;
    play.must(list(play, {{.name = "王伟", .identity_number = std::string(first_number), .phone = "1"},
                          {.name = "王伟", .identity_number = "510101198501190016", .phone = "2"}}));
    const Person second{.name = "王伟", .identity_number = "510***********0016", .position = "司机", .phone = "2"};
    play.must(list(play, {second}));
    for (const auto* each : insured_persons(play.ledger(), play.unit_id))
        CHECK(each->value.post == (each->value.phone == "2" ? "司机" : ""));
    CHECK_FALSE(play.try_to(list(play, {{.name = "王伟", .identity_number = "510***********0016"}})).empty());
}

TEST_CASE("a row that says what is known already leaves it as it was typed") {
    Insured play;
    play.must(Save<party::InsuredPerson>{
        persons_stream(play.unit_id),
        {},
        {.policy_id = play.policy_id, .name = "张（大）", .post = "电工", .phone = "138 0000 0001"}});
    const auto edited = list(play, {{.name = "张(大)", .position = "焊工", .phone = "13800000001"}});
    CHECK(effect(play.ledger(), edited) == ListEffect{.updated = 1});
    play.must(edited);
    REQUIRE(person_count(play) == 1);
    CHECK(person(play, "张（大）").post == "焊工");
    CHECK(person(play, "张（大）").phone == "138 0000 0001");
}

TEST_CASE("a policy keeps its insurer, and one without a premium gets none from a list that names none") {
    Insured play;
    play.must(Save<policy::Policy>{play.unit_stream(),
                                   {},
                                   {.number = "PZ 01",
                                    .insurer_name = "共保的另一家",
                                    .starts_on = day("2027-05-20"),
                                    .ends_on = day("2028-05-19")}});
    const std::string typed = play.ledger().table<policy::Policy>().all().back().id;
    const std::size_t premiums = play.ledger().table<policy::Premium>().size();
    auto rows = roster_rows(play.ledger());
    rows.back().policy_number = "PZ01";
    RosterForecast forecast(play.ledger());
    forecast.add(rows);
    CHECK(forecast.effect().unchanged == rows.size());
    rows.back().insured_persons = {80};
    rows.back().premium_due = record::money_of_fen(100);
    play.must(TakeInRoster{rows});
    const auto& policy = play.ledger().find<policy::Policy>(typed)->value;
    CHECK(policy.number == "PZ 01");
    CHECK(policy.insurer_name == "共保的另一家");
    CHECK(policy.insured_persons == record::Count{80});
    CHECK(play.ledger().table<policy::Premium>().size() == premiums + 1);
}

TEST_CASE("two of one name are told apart by the phone, and never taken for one") {
    Insured play;
    play.must(list(play, {{.name = "王伟", .phone = "1"}, {.name = "王伟", .phone = "2"}}));
    CHECK(effect(play.ledger(), list(play, {{.name = "王伟", .phone = "2"}})) == ListEffect{.unchanged = 1});
    CHECK(effect(play.ledger(), list(play, {{.name = "王伟", .phone = "3"}})) == ListEffect{.added = 1});
}

TEST_CASE("each policy has its own persons: a renewal begins a list of its own") {
    Insured play;
    play.insure("董桂英");
    play.must(Save<policy::Policy>{play.unit_stream(),
                                   {},
                                   {.number = "续保-1",
                                    .starts_on = day("2027-05-20"),
                                    .ends_on = day("2028-05-19"),
                                    .renews_policy_id = play.policy_id}});
    const std::string renewal = play.ledger().table<policy::Policy>().all().back().id;
    play.must(TakeInPersons{renewal, {{.name = "董桂英"}}});
    CHECK(person_count(play) == 2);
    CHECK(insured_on(play.ledger(), play.unit_id, day("2026-11-09")).size() == 1);
    CHECK(insured_on(play.ledger(), play.unit_id, day("2027-05-20")).size() == 1);
    CHECK(insured_on(play.ledger(), play.unit_id, day("2028-05-20")).empty());
}

TEST_CASE("a list without rows, or for no policy, is refused") {
    Insured play;
    CHECK_FALSE(play.try_to(list(play, {})).empty());
    CHECK_FALSE(play.try_to(TakeInPersons{"nothing", {{.name = "董桂英"}}}).empty());
}

TEST_CASE("attendance is linked to the insured persons by name", "[6.1.2.3][6.1.2.5]") {
    Trained play;
    play.insure("董桂英");
    play.must(list(play, {{.name = "王伟", .phone = "1"}, {.name = "王伟", .phone = "2"}}));
    play.must(TakeInAttendance{play.session,
                               {{.name = "董桂英", .attended_minutes = {90}}, {.name = "王伟"}, {.name = "外来人员"}}});
    REQUIRE(play.attendances().size() == 3);
    CHECK(play.attendances()[0]->value.session_id == play.session);
    CHECK(play.attendances()[0]->value.person_id == play.person_named("董桂英"));
    CHECK(play.attendances()[1]->value.person_id.empty());  // two have the name
    CHECK(play.attendances()[2]->value.person_id.empty());
}

TEST_CASE("who is in the session already is brought up to date", "[6.1.2.5]") {
    Trained play;
    play.must(TakeInAttendance{play.session, {{.name = "董桂英", .attended_minutes = {45}}, {.name = "王伟"}}});
    const TakeInAttendance again{play.session,
                                 {{.name = "董桂英", .department = "安环部", .score = record::decimal_of(92)}}};
    CHECK(effect(play.ledger(), again) == ListEffect{.updated = 1});
    play.must(again);
    REQUIRE(play.attendances().size() == 2);
    CHECK(play.attendances()[0]->value.attended_minutes == record::Count{45});
    CHECK(play.attendances()[0]->value.score == record::decimal_of(92));
    play.must(TakeInAttendance{play.session, {{.name = "董桂英", .department = "车间"}}});
    CHECK(play.attendances().size() == 3);
}

TEST_CASE("another session of the service has its own attendance", "[6.1.2.5]") {
    Trained play;
    play.must(TakeInAttendance{play.session, {{.name = "董桂英"}}});
    const std::string other = play.hold_training(play.service, "2026-11-06", training::Form::on_site);
    play.must(TakeInAttendance{other, {{.name = "董桂英"}}});
    CHECK(play.attendances().size() == 2);
    CHECK_FALSE(play.try_to(TakeInAttendance{"nothing", {{.name = "董桂英"}}}).empty());
    CHECK_FALSE(play.try_to(TakeInAttendance{other, {}}).empty());
}
