#include "training/online.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::training;

namespace {

constexpr calendar::Date from{2026, 3, 1};
constexpr calendar::Date to{2027, 2, 28};

InsuredPerson person(std::string id, calendar::Date joined_on = from, calendar::Date left_on = {}) {
    return {.id = id, .name = "人员" + id, .joined_on = joined_on, .left_on = left_on};
}

Attendance attendance(std::string person_id, std::int64_t minutes, std::string name = {}) {
    return {.session_id = "s",
            .person_id = std::move(person_id),
            .name = std::move(name),
            .department = {},
            .attended_minutes = {minutes},
            .score = {},
            .passed = Passed::none};
}

}  // namespace

TEST_CASE("two periods of 45 minutes, added up, and not a minute less", "[6.1.2.3]") {
    const std::vector persons{person("1"), person("2"), person("3")};
    const std::vector<Attended> attended{{"1", {2026, 4, 1}, 45}, {"1", {2026, 9, 1}, 45}, {"2", {2026, 4, 1}, 89}};
    const OnlineCoverage coverage = online_shortfall(persons, attended, from, to);
    CHECK(coverage.persons == 3);
    CHECK(coverage.covered == 1);
    CHECK(coverage.shortfalls == std::vector<Shortfall>{{"2", "人员2", 1}, {"3", "人员3", 90}});
}

TEST_CASE("only the policy's period counts, with its first and its last day", "[6.1.2.3]") {
    const auto missing = [](calendar::Date on) {
        const auto coverage = online_shortfall({person("1")}, {{"1", on, 90}}, from, to);
        return coverage.shortfalls.empty() ? 0 : coverage.shortfalls.front().missing_minutes;
    };
    CHECK(missing({2026, 2, 28}) == 90);
    CHECK(missing(from) == 0);
    CHECK(missing(to) == 0);
    CHECK(missing({2027, 3, 1}) == 90);
}

TEST_CASE("who joins by endorsement counts, who had left before does not", "[6.1.2.3]") {
    const std::vector persons{person("left before", {2025, 3, 1}, {2026, 2, 28}),
                              person("left on the first day", {2025, 3, 1}, from), person("joined on the last day", to),
                              person("joined after", {2027, 3, 1}), person("no day known", {})};
    const OnlineCoverage coverage = online_shortfall(persons, {}, from, to);
    CHECK(coverage.persons == 3);
    REQUIRE(coverage.shortfalls.size() == 3);
    CHECK(coverage.shortfalls[0].person_id == "left on the first day");
    CHECK(coverage.shortfalls[1].person_id == "joined on the last day");
    CHECK(coverage.shortfalls[2].person_id == "no day known");
}

TEST_CASE("online only means that nothing was on site", "[6.1.2.3]") {
    const Session live{.form = Form::online_live};
    const Session recorded{.form = Form::online_recorded};
    const Session on_site{.form = Form::on_site};
    CHECK(online_only({live, recorded}));
    CHECK_FALSE(online_only({live, on_site}));
    CHECK_FALSE(online_only({live, Session{}}));
    CHECK_FALSE(online_only({}));
}

TEST_CASE("minutes of trainings count, of publicity, of strangers and unrecorded ones do not", "[6.1.2.3]") {
    Session session{.kind = Kind::staff, .held_on = {2026, 4, 1}};
    const std::vector all{attendance("1", 45), attendance("", 90), attendance("2", -1)};
    CHECK(attended(session, all) == std::vector<Attended>{{"1", {2026, 4, 1}, 45}});
    session.kind = Kind::publicity;
    CHECK(attended(session, all).empty());
}

TEST_CASE("a name is linked where one insured person alone has it", "[6.1.2.3]") {
    const std::vector<InsuredPerson> persons{{.id = "1", .name = "张伟", .joined_on = {}, .left_on = {}},
                                             {.id = "2", .name = "张伟", .joined_on = {}, .left_on = {}},
                                             {.id = "3", .name = "李娜", .joined_on = {}, .left_on = {}}};
    const auto linked = linked_by_name({attendance("", 45, "李娜"), attendance("", 45, "张伟"),
                                        attendance("", 45, "外人"), attendance("9", 45, "李娜")},
                                       persons);
    REQUIRE(linked.size() == 4);
    CHECK(linked[0].person_id == "3");
    CHECK(linked[1].person_id.empty());
    CHECK(linked[2].person_id.empty());
    CHECK(linked[3].person_id == "9");
}

TEST_CASE("what is missing is said with names and what to do", "[6.1.2.3]") {
    const auto one = online_gaps(online_shortfall({person("1"), person("2")}, {{"1", from, 90}}, from, to));
    REQUIRE(one.size() == 1);
    CHECK(one.front().clause == "6.1.2.3");
    CHECK(one.front().message ==
          "只采用线上培训时，每名参保人员在保单有效期内须累计学习 90 分钟（2 课时）。2 人中还有 1 "
          "人不足：人员2差 90 分钟。请安排补学");
    const auto many = online_gaps(online_shortfall({person("1"), person("2"), person("3"), person("4")}, {}, from, to));
    CHECK(many.front().message.contains("人员3差 90 分钟等。"));
    CHECK_FALSE(many.front().message.contains("人员4"));
    CHECK(online_gaps(online_shortfall({person("1")}, {{"1", from, 90}}, from, to)).empty());
    CHECK(online_gaps(online_shortfall({}, {}, from, to)).front().message.contains("名单是空的"));
}
