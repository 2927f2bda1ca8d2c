#include "training/training.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace anze;
using namespace anze::training;

namespace {

Session training_session() {
    return {.topic = "有限空间作业",
            .audience = "一线员工",
            .form = Form::on_site,
            .kind = Kind::topical,
            .content = "先通风、再检测、后作业",
            .held_on = {2026, 6, 10},
            .length_minutes = {90},
            .teacher = "陈静",
            .materials = "课件一份",
            .assessment = "闭卷笔试",
            .pass_score = record::decimal_of(60),
            .effect = "多数掌握"};
}

Session publicity() {
    Session session = training_session();
    session.kind = Kind::publicity;
    session.assessment.clear();
    session.pass_score = {};
    session.effect.clear();
    return session;
}

Attendance person(std::string name, std::int64_t score, Passed passed = Passed::none) {
    return {.session_id = "s",
            .person_id = {},
            .name = std::move(name),
            .department = {},
            .attended_minutes = {90},
            .score = score < 0 ? record::Decimal() : record::decimal_of(score),
            .passed = passed};
}

Distribution posters() {
    return {.kind = MaterialKind::poster,
            .title = "防范一氧化碳中毒",
            .quantity = {40},
            .given_on = {2026, 6, 10},
            .given_to = "各班组",
            .photos = {}};
}

std::vector<std::string> places(const std::vector<record::Error>& gaps, std::string_view clause) {
    std::vector<std::string> all;
    for (const record::Error& gap : gaps) {
        CHECK(gap.clause == clause);
        CHECK_FALSE(gap.message.empty());
        all.push_back(gap.place);
    }
    return all;
}

using Places = std::vector<std::string>;

}  // namespace

TEST_CASE("an activity of publicity has materials given out, a training need not", "[6.1.2.1]") {
    CHECK(places(distribution_gaps(publicity(), {}), "6.1.2.1") == Places{"title"});
    CHECK(distribution_gaps(publicity(), {posters()}).empty());
    CHECK(distribution_gaps(training_session(), {}).empty());
}

TEST_CASE("what is given out is said in full, and is not nothing", "[6.1.2.1]") {
    Distribution none = posters();
    none.quantity = {0};
    CHECK(places(distribution_gaps(training_session(), {none}), "6.1.2.1") == Places{"quantity"});
    CHECK(places(distribution_gaps(publicity(), {Distribution{}}), "6.1.2.1") ==
          Places{"kind", "title", "quantity", "given_on", "given_to"});
}

TEST_CASE("a training has materials, an examination and a judgement of its effect", "[6.1.2.4]") {
    CHECK(assessment_gaps(training_session()).empty());
    Session session = training_session();
    session.materials.clear();
    session.assessment.clear();
    session.effect.clear();
    CHECK(places(assessment_gaps(session), "6.1.2.4") == Places{"materials", "assessment", "effect"});
    session.kind = Kind::staff;
    CHECK(assessment_gaps(session).size() == 3);
    session.kind = Kind::routine;
    CHECK(assessment_gaps(session).size() == 3);
}

TEST_CASE("an activity of publicity needs no examination", "[6.1.2.4]") {
    Session session = publicity();
    session.materials.clear();
    CHECK(assessment_gaps(session).empty());
}

TEST_CASE("time, content, materials, teacher, participants and results are recorded", "[6.1.2.5]") {
    CHECK(record_gaps(training_session(), {person("张伟", 80)}).empty());
    CHECK(places(record_gaps(training_session(), {}), "6.1.2.5") == Places{"name"});
    CHECK(places(record_gaps(Session{}, {person("张伟", 80)}), "6.1.2.5") ==
          Places{"topic", "audience", "form", "kind", "content", "held_on", "length_minutes", "teacher", "materials"});
    Session session = training_session();
    session.length_minutes = {0};
    CHECK(places(record_gaps(session, {person("张伟", 80)}), "6.1.2.5") == Places{"length_minutes"});
}

TEST_CASE("each participant of a training has a result, of an activity of publicity none", "[6.1.2.5]") {
    const auto gaps = record_gaps(training_session(), {person("张伟", -1), person("李娜", 60), person("王芳", -1)});
    CHECK(places(gaps, "6.1.2.5") == Places{"passed"});
    CHECK(gaps.front().message.contains("2 人没有考核结果"));
    CHECK(record_gaps(publicity(), {person("张伟", -1)}).empty());
    Session without_materials = publicity();
    without_materials.materials.clear();
    CHECK(places(record_gaps(without_materials, {person("张伟", -1)}), "6.1.2.5") == Places{"materials"});
}

TEST_CASE("a result that contradicts the score is said, at the very score to pass", "[6.1.2.5]") {
    CHECK(record_gaps(training_session(), {person("张伟", 60, Passed::yes)}).empty());
    CHECK(record_gaps(training_session(), {person("张伟", 59, Passed::no)}).empty());
    const auto gaps =
        record_gaps(training_session(), {person("张伟", 60, Passed::no), person("李娜", 59, Passed::yes)});
    CHECK(places(gaps, "6.1.2.5") == Places{"passed", "passed"});
    CHECK(gaps.front().message == "张伟的成绩 60、合格分 60 与“不合格”不符，请核对");
    auto half_a_point_less = person("张伟", 59);
    half_a_point_less.score = record::decimal_of(59, 50);
    CHECK(result(training_session(), half_a_point_less) == Passed::no);
    half_a_point_less.passed = Passed::yes;
    CHECK(
        record_gaps(training_session(), {half_a_point_less}).front().message.starts_with("张伟的成绩 59.5、合格分 60"));
    Session without_pass_score = training_session();
    without_pass_score.pass_score = {};
    CHECK(record_gaps(without_pass_score, {person("张伟", 60, Passed::no)}).empty());
}

TEST_CASE("attended, examined, passed and the exact rate", "[6.1.2.4][6.1.2.5]") {
    Attendance absent = person("赵强", -1);
    absent.attended_minutes = {0};
    Attendance signed_in = person("钱进", -1, Passed::yes);
    signed_in.attended_minutes = {};
    const Figures all =
        figures(training_session(), {person("张伟", 60), person("李娜", 59), signed_in, person("王芳", -1), absent});
    CHECK(all.attended == 4);
    CHECK(all.examined == 3);
    CHECK(all.passed == 2);
    REQUIRE(all.pass_rate.has_value());
    CHECK(*all.pass_rate == calendar::Ratio{2, 3});
    CHECK_FALSE(figures(publicity(), {person("张伟", 90)}).pass_rate.has_value());
}
