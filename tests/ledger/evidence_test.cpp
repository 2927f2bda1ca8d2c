#include "ledger/evidence.h"

#include "ledger/training_play.h"
#include "risk/risk.h"

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::enter;
using anze::test::insure;
using anze::test::Prepared;
using anze::test::session_of;

namespace {

SubmitRecord submission(const Prepared& play) {
    return {play.service, "过程", "结论", {}};
}

// What the submission is refused for, as "clause message".
std::vector<std::string> refused(const Prepared& play) {
    std::vector<std::string> all;
    for (const auto& refusal : may(play.ledger(), submission(play), play.today))
        all.push_back(refusal.clause + " " + refusal.message);
    return all;
}

std::ptrdiff_t count_saying(const std::vector<std::string>& all, std::string_view clause, std::string_view words) {
    return std::ranges::count_if(
        all, [&](const std::string& each) { return each.starts_with(clause) && each.contains(words); });
}

// Nothing is left but what the case enters.
struct Served : Prepared {
    explicit Served(code::ServiceItem item) {
        open(item, "2026-11-09");
        be_on_site("2026-11-09");
    }
};

}  // namespace

TEST_CASE("a training is submitted with its sessions, those who took part and their results", "[6.1.2.4][6.1.2.5]") {
    Served play(code::ServiceItem::training);
    REQUIRE(count_saying(refused(play), "6.1.2.5", "尚未登记培训场次") == 1);
    auto session = session_of(training::Form::on_site, "2026-11-09");
    session.effect.clear();
    const std::string id = enter(play, session);
    REQUIRE(count_saying(refused(play), "6.1.2.4", "“有限空间作业”（11月9日）：培训应评估效果") == 1);
    REQUIRE(count_saying(refused(play), "6.1.2.5", "尚未登记参加人员") == 1);
    session.effect = "多数掌握";
    play.must(Save<training::Session>{play.current().name, id, session});
    enter(play, id, "何勇", 90);
    REQUIRE(refused(play).empty());
    play.must(submission(play));
}

TEST_CASE("an activity of publicity gives materials out, and what they lack is told once", "[6.1.2.1]") {
    Served play(code::ServiceItem::training);
    auto session = session_of(training::Form::on_site, "2026-11-09");
    session.kind = training::Kind::publicity;
    enter(play, enter(play, session), "何勇", 90);
    session.topic = "用电安全";
    enter(play, enter(play, session), "何勇", 90);
    REQUIRE(count_saying(refused(play), "6.1.2.1", "尚未登记发放的宣传资料") == 2);
    training::Distribution posters{.kind = training::MaterialKind::poster,
                                   .title = "防范一氧化碳中毒",
                                   .quantity = {0},
                                   .given_on = day("2026-11-09"),
                                   .given_to = "各班组"};
    play.must(Save<training::Distribution>{play.current().name, {}, posters});
    REQUIRE(count_saying(refused(play), "6.1.2.1", "发放数量是 0") == 1);
    REQUIRE(refused(play).size() == 1);
    posters.quantity = {40};
    const std::string id = play.ledger().table<training::Distribution>().all().back().id;
    play.must(Save<training::Distribution>{play.current().name, id, posters});
    REQUIRE(refused(play).empty());
}

TEST_CASE("online only, the record waits for every insured person", "[6.1.2.3]") {
    Served play(code::ServiceItem::training);
    insure(play, play.policy_id, "何勇");
    insure(play, play.policy_id, "郑洁");
    const std::string id = enter(play, session_of(training::Form::online_live, "2026-11-09"));
    enter(play, id, "何勇", 90);
    REQUIRE(count_saying(refused(play), "6.1.2.3", "郑洁差 90 分钟") == 1);
    enter(play, id, "郑洁", 90);
    REQUIRE(refused(play).empty());
}

namespace {

risk::Assessment result_of(risk::Kind kind) {
    risk::Assessment result{.kind = kind,
                            .organization_name = "蓉安评价公司",
                            .licence_number = "APJ-（川）-001",
                            .licence_expiry = day("2028-03-31"),
                            .authority_notified_on = day("2026-10-28"),
                            .authority_name = "成都市应急管理局",
                            .methods = "安全检查表法",
                            .standards = "AQ 8001-2007",
                            .conclusion = "2 处较大风险，加装联锁",
                            .report_title = "评价报告",
                            .report_on = day("2026-11-13"),
                            .published_at = "https://example.org/report",
                            .pages = {test::photo()}};
    if (kind == risk::Kind::safety_evaluation)
        result.evaluation_kind = risk::EvaluationKind::current_state;
    return result;
}

void enter(Prepared& play, const risk::Assessment& result) {
    play.must(Save<risk::Assessment>{play.current().name, {}, result});
}

void change_professional(Prepared& play, std::size_t at, auto&& change) {
    auto person = play.ledger().find<party::Professional>(play.professional_ids[at])->value;
    change(person);
    play.must(Save<party::Professional>{company_stream(), play.professional_ids[at], person});
}

}  // namespace

TEST_CASE("an assessment is submitted with its result", "[6.2.2.2][6.2.2.6]") {
    Served play(code::ServiceItem::risk_assessment);
    REQUIRE(count_saying(refused(play), "6.2.2.6", "尚未登记风险评估、安全评价或检测检验的成果") == 1);
    auto result = result_of(risk::Kind::risk_identification);
    result.methods.clear();
    result.pages.clear();
    enter(play, result);
    REQUIRE(count_saying(refused(play), "6.2.2.2", "“评价报告”：请写明风险识别、分析和评价所用的方法") == 1);
    REQUIRE(count_saying(refused(play), "6.2.2.6", "“评价报告”：没有留存服务报告") == 1);
    REQUIRE(refused(play).size() == 2);
    const std::string id = play.ledger().table<risk::Assessment>().all().back().id;
    play.must(Save<risk::Assessment>{play.current().name, id, result_of(risk::Kind::risk_identification)});
    REQUIRE(refused(play).empty());
    play.must(submission(play));
}

TEST_CASE("those on site are certified for evaluations and experienced in testing", "[6.2.2.3][6.2.2.4][C.3.2]") {
    Served play(code::ServiceItem::risk_assessment);
    auto evaluation = result_of(risk::Kind::safety_evaluation);
    evaluation.authority_notified_on = {};
    enter(play, evaluation);
    enter(play, result_of(risk::Kind::testing));
    change_professional(play, 0, [](party::Professional& person) {
        person.evaluator_certificate = "PJS-001";
        person.testing_years = {2};
    });
    change_professional(play, 1, [](party::Professional& person) { person.testing_years = {1}; });
    // The third of the group was not there.
    REQUIRE(count_saying(refused(play), "6.2.2.3", "“评价报告”：周磊：没有安全评价师") == 1);
    REQUIRE(count_saying(refused(play), "6.2.2.4", "“评价报告”：周磊：检测检验工作经验不足 2 年") == 1);
    REQUIRE(count_saying(refused(play), "C.3.2", "书面告知") == 1);
    REQUIRE(refused(play).size() == 3);
}

TEST_CASE("how many are on site is told once, and who does not match by name", "[6.2.2.1]") {
    Served play(code::ServiceItem::risk_assessment);
    enter(play, result_of(risk::Kind::risk_identification));
    enter(play, result_of(risk::Kind::risk_identification));
    change_professional(play, 0,
                        [](party::Professional& person) { person.service_items = {code::ServiceItem::training}; });
    change_professional(play, 1, [](party::Professional& person) { person.certificate_expiry = day("2026-11-08"); });
    REQUIRE(count_saying(refused(play), "6.2.2.1", "陈静、周磊：技术能力和资质条件") == 1);
    auto visit = play.current().visit->value;
    visit.professionals_on_site.pop_back();
    play.must(Save<service::Visit>{play.current().name, play.current().visit->id, visit});
    REQUIRE(count_saying(refused(play), "6.2.2.1", "不少于 2 名，现有 1 名") == 1);
    REQUIRE(count_saying(refused(play), "6.2.2.1", "陈静：技术能力和资质条件") == 1);
    REQUIRE(refused(play).size() == 2);
}
