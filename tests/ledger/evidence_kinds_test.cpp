#include "emergency/emergency.h"
#include "ledger/evidence.h"
#include "ledger/plan_evaluation.h"
#include "ledger/play.h"
#include "ledger/unit_drills.h"
#include "promotion/promotion.h"
#include "standardization/self_evaluation.h"
#include "standardization/standardization.h"

#include <catch2/generators/catch_generators.hpp>
#include <ranges>

using namespace anze;
using namespace anze::ledger;
using anze::test::day;
using anze::test::photo;
using anze::test::Prepared;

namespace {

// A service of that kind has begun; the plan agrees on it.
struct Begun : Prepared {
    explicit Begun(code::ServiceItem item) {
        auto plan = ledger().find<plan::ServicePlan>(plan_id)->value;
        if (!std::ranges::contains(plan.items, item))
            plan.items.push_back(item);
        must(Save<plan::ServicePlan>{unit_stream(unit_id), plan_id, plan});
        must(OpenService{plan_id, day("2026-11-09"), {}, item});
        service = service_streams(ledger()).front();
    }

    template <class R>
    void write(R value) {
        must(Save<R>{current().name, {}, std::move(value)});
    }
    std::vector<record::Error> gaps() const { return evidence_gaps(ledger(), current()); }
};

template <class E>
std::vector<E> every() {
    std::vector<E> all;
    for (const auto& choice : record::Choices<E>::list)
        all.push_back(choice.value);
    return all;
}

emergency::PlanDocument whole_plan() {
    return {.kind = emergency::PlanKind::comprehensive,
            .title = "综合应急预案",
            .steps_done = every<emergency::PlanStep>(),
            .issued_on = {2026, 11, 6}};
}

emergency::Drill whole_drill() {
    return {.kind = emergency::PlanKind::on_site,
            .form = emergency::DrillForm::field,
            .held_on = {2026, 11, 9},
            .place = "罐区",
            .scenario = "阀门泄漏",
            .stages_done = every<emergency::DrillStage>(),
            .participants = {20},
            .evaluation = "响应及时",
            .problems = "集合点不明",
            .improvement_plan = "增设标识",
            .revision_advice = "补充集合点"};
}

}  // namespace

TEST_CASE("standardization shows at least one step", "[6.4.1.2][6.4.2.2]") {
    Begun play(code::ServiceItem::standardization);
    REQUIRE(play.gaps().size() == 1);
    REQUIRE(play.gaps().front().clause == "6.4.2.2");
    play.write(standardization::Step{.stage = standardization::Stage::running_evaluation,
                                     .done_on = day("2026-11-09"),
                                     .persons = "陈静、周磊",
                                     .visits = {1},
                                     .result = "完成运行评估"});
    REQUIRE(play.gaps().empty());
}

TEST_CASE("a service has one self-evaluation, whoever writes it", "[C.3.4]") {
    Begun play(code::ServiceItem::standardization);
    using standardization::SelfEvaluation;
    play.write(SelfEvaluation{.score = record::decimal_of(80)});
    play.write(SelfEvaluation{.score = record::decimal_of(86, 50)});
    const auto written = play.ledger().table<SelfEvaluation>().in(play.service);
    REQUIRE(written.size() == 1);
    CHECK(written.front()->value.score == record::decimal_of(86, 50));
}

TEST_CASE("stages out of their order are told and hinder nothing", "[6.4.1.2]") {
    Begun play(code::ServiceItem::standardization);
    using standardization::Stage;
    for (const auto& [stage, done_on] :
         {std::pair(Stage::system_building, "2026-11-10"), std::pair(Stage::running_evaluation, "2026-11-09")}) {
        play.write(standardization::Step{
            .stage = stage, .done_on = day(done_on), .persons = "陈静", .visits = {0}, .result = "完成"});
    }
    REQUIRE(play.gaps().empty());
}

TEST_CASE("an emergency service shows a plan, a review or a drill", "[6.5.1.1]") {
    Begun play(code::ServiceItem::emergency);
    REQUIRE(play.gaps().size() == 1);
    REQUIRE(play.gaps().front().clause == "6.5.1.1");
    SECTION("a plan") {
        play.write(whole_plan());
    }
    SECTION("a drill") {
        play.write(whole_drill());
    }
    REQUIRE(play.gaps().empty());
}

TEST_CASE("what a plan misses is said with its name", "[6.5.2.1]") {
    Begun play(code::ServiceItem::emergency);
    auto plan = whole_plan();
    std::erase(plan.steps_done, emergency::PlanStep::resource_survey);
    play.write(plan);
    REQUIRE(play.gaps() == std::vector<record::Error>{{"预案“综合应急预案”：预案编制还有步骤没有完成：应急资源调查",
                                                       "steps_done", "6.5.2.1"}});
}

TEST_CASE("a review says its plan, and comes to a report; an even number of experts hinders nothing", "[6.5.2.2]") {
    Begun play(code::ServiceItem::emergency);
    play.write(whole_plan());
    emergency::ExpertReview review{.plan_document_id = play.ledger().table<emergency::PlanDocument>().all().front().id,
                                   .reviewed_on = day("2026-11-09"),
                                   .experts = {"王一", "李二"},
                                   .verdict = emergency::Verdict::passed};
    play.write(review);
    REQUIRE(play.gaps() == std::vector<record::Error>{
                               {"“综合应急预案”的评审（2026-11-09）：没有评审报告，请附上", "pages", "6.5.2.2"}});
    review.pages = {photo()};
    const std::string id = play.ledger().table<emergency::ExpertReview>().all().front().id;
    play.must(Save<emergency::ExpertReview>{play.current().name, id, review});
    REQUIRE(play.gaps().empty());
}

TEST_CASE("rows of table 13 that miss the same are told together, in the order of the table", "[C.3.5][6.5.2.2]") {
    Begun play(code::ServiceItem::emergency);
    play.write(whole_plan());
    auto rows = emergency::given_evaluation_rows();
    for (emergency::EvaluationRow& each : rows) {
        each.finding = emergency::Finding::conforms;
        each.words = "未发现问题";
    }
    rows[1].finding = rows[4].finding = emergency::Finding::deviates;
    rows[1].words.clear();
    rows[4].words.clear();
    SaveRows<emergency::EvaluationRow> listing{.stream = play.current().name};
    for (const emergency::EvaluationRow& each : std::views::reverse(rows))
        listing.rows.push_back({.value = each});
    play.must(listing);
    const auto kept = evaluation_rows(play.ledger(), play.current().stream);
    REQUIRE(kept.size() == 19);
    REQUIRE(kept.front()->value == rows.front());
    REQUIRE(play.gaps() == std::vector<record::Error>{{"应急预案评估表第 2、5 行：请列出不符合项", "words", "C.3.5"}});
}

TEST_CASE("an evaluation alone is no review", "[6.5.1.1][C.3.5]") {
    Begun play(code::ServiceItem::emergency);
    play.write(
        emergency::EvaluationRow{.element = "7.其他", .content = "外包队伍", .finding = emergency::Finding::conforms});
    REQUIRE(play.gaps().size() == 1);
    REQUIRE(play.gaps().front().clause == "6.5.1.1");
}

TEST_CASE("what a drill misses is said with its kind and day", "[6.5.2.3]") {
    Begun play(code::ServiceItem::emergency);
    auto drill = whole_drill();
    drill.evaluation.clear();
    play.write(drill);
    REQUIRE(play.gaps() == std::vector<record::Error>{
                               {"现场处置方案演练（2026-11-09）：请对演练效果进行评估", "evaluation", "6.5.2.3"}});
}

TEST_CASE("photos and papers are missed once, by the service as a whole", "[6.4.2.2][6.5.2.4]") {
    const code::ServiceItem item = GENERATE(code::ServiceItem::standardization, code::ServiceItem::emergency);
    Begun play(item);
    if (item == code::ServiceItem::emergency)
        play.write(whole_drill());
    const auto all = submission_gaps(play.ledger(), play.current(), {});
    const auto about_photos = [](const record::Error& gap) { return gap.message.contains("照片"); };
    REQUIRE(std::ranges::count_if(all, about_photos) == 1);
    REQUIRE(std::ranges::find_if(all, about_photos)->clause == play.current().kind().record_clause);
}

TEST_CASE("promotion shows an event, out of the catalogue of its year", "[6.6.1][6.6.2.2]") {
    Begun play(code::ServiceItem::technology_promotion);
    REQUIRE(play.gaps().size() == 1);
    REQUIRE(play.gaps().front().clause == "6.6.1");
    promotion::PromotionEvent event{
        .form = promotion::Form::on_site, .held_on = day("2026-11-09"), .told_persons = "董桂英"};
    play.write(event);
    REQUIRE(play.gaps().size() == 2);
    REQUIRE(play.gaps().front() ==
            record::Error{"现场交流（2026-11-09）：请写明推介了哪些科技成果或技术装备", "item_names", "6.6.1"});
    REQUIRE(play.gaps().back().clause == "6.6.2.2");

    promotion::CatalogueItem item{
        .year = {2025}, .kind = promotion::ItemKind::equipment, .name = "可燃气体在线监测", .publisher = "应急管理部"};
    play.must(Save<promotion::CatalogueItem>{company_stream(), {}, item});
    REQUIRE(play.gaps().size() == 2);
    item.year = {2026};
    play.must(Save<promotion::CatalogueItem>{company_stream(), {}, item});
    event.item_names = {item.name};
    const std::string id = play.ledger().table<promotion::PromotionEvent>().all().front().id;
    play.must(Save<promotion::PromotionEvent>{play.current().name, id, event});
    REQUIRE(play.gaps().empty());
}

TEST_CASE("a drill of one service settles what the unit owes in every other", "[6.5.1.4]") {
    Begun play(code::ServiceItem::emergency);
    const auto due = [&](const emergency::DrillRule& rule) {
        const auto held = drills_held(play.ledger(), play.unit_id, rule);
        return emergency::drill_due(rule.kinds.front(), held, day("2026-11-09"));
    };
    const auto& yearly = emergency::drill_rule(emergency::PlanKind::special);
    const auto& half_yearly = emergency::drill_rule(emergency::PlanKind::on_site);
    REQUIRE(due(half_yearly) == day("2026-12-31"));
    play.write(whole_drill());
    play.must(OpenService{play.plan_id, day("2026-11-20"), {}, code::ServiceItem::emergency});
    REQUIRE(due(half_yearly) == day("2027-06-30"));
    REQUIRE(due(yearly) == day("2026-12-31"));
}
