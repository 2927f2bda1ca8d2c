#include "emergency/emergency.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::emergency;

namespace {

PlanDocument whole_plan() {
    PlanDocument plan{.kind = PlanKind::comprehensive, .title = "综合应急预案", .issued_on = {2026, 6, 1}};
    for (const auto& step : record::Choices<PlanStep>::list)
        plan.steps_done.push_back(step.value);
    return plan;
}

Drill whole_drill() {
    Drill drill{.plan_document_id = "p1",
                .kind = PlanKind::on_site,
                .form = DrillForm::field,
                .held_on = {2026, 11, 9},
                .place = "罐区",
                .scenario = "阀门泄漏",
                .participants = {20},
                .evaluation = "响应及时",
                .problems = "集合点不明",
                .improvement_plan = "增设标识",
                .improvement_due_on = {2026, 11, 30},
                .revision_advice = "补充集合点",
                .photos = {{.sha256 = "00"}}};
    for (const auto& stage : record::Choices<DrillStage>::list)
        drill.stages_done.push_back(stage.value);
    return drill;
}

ExpertReview whole_review() {
    return {.plan_document_id = "p1",
            .reviewed_on = {2026, 5, 20},
            .experts = {"王一", "李二", "张三"},
            .verdict = Verdict::passed,
            .pages = {{.sha256 = "00"}}};
}

}  // namespace

TEST_CASE("a plan goes through eight steps", "[6.5.2.1]") {
    CHECK(record::Choices<PlanStep>::list.size() == 8);
    PlanDocument plan = whole_plan();
    CHECK(plan_gaps(plan).empty());
    std::erase(plan.steps_done, PlanStep::tabletop_rehearsal);
    std::erase(plan.steps_done, PlanStep::resource_survey);
    REQUIRE(plan_gaps(plan).size() == 1);
    CHECK(plan_gaps(plan).front() ==
          record::Error{"预案编制还有步骤没有完成：应急资源调查、桌面推演", "steps_done", "6.5.2.1"});
}

TEST_CASE("a plan that is approved says since when", "[6.5.2.1]") {
    PlanDocument plan = whole_plan();
    plan.filed_on = plan.issued_on;
    CHECK(plan_gaps(plan).empty());
    plan.filed_on = {2026, 5, 31};
    REQUIRE(plan_gaps(plan).size() == 1);
    CHECK(plan_gaps(plan).front().place == "filed_on");
    plan.issued_on = {};
    REQUIRE(plan_gaps(plan).size() == 1);
    CHECK(plan_gaps(plan).front().place == "issued_on");
    std::erase(plan.steps_done, PlanStep::approval);
    REQUIRE(plan_gaps(plan).size() == 1);
    CHECK(plan_gaps(plan).front().place == "steps_done");
}

TEST_CASE("a review comes to a report", "[6.5.2.2]") {
    ExpertReview review = whole_review();
    CHECK(review_gaps(review).empty());
    review.verdict = Verdict::passed_after_changes;
    REQUIRE(review_gaps(review).size() == 1);
    CHECK(review_gaps(review).front().place == "opinion");
    review.opinion = "补充疏散路线";
    CHECK(review_gaps(review).empty());
    review.experts = {"王一、李二", "张三"};
    REQUIRE(review_gaps(review).size() == 1);
    CHECK(review_gaps(review).front() == record::Error{"评审专家请每行写一位", "experts", "6.5.2.2"});
    review.experts = whole_review().experts;
    review.pages.clear();
    REQUIRE(review_gaps(review).size() == 1);
    CHECK(review_gaps(review).front() == record::Error{"没有评审报告，请附上", "pages", "6.5.2.2"});
    review.experts.clear();
    CHECK(review_gaps(review).size() == 2);
}

TEST_CASE("an even number of experts is told and refuses nothing", "[6.5.2.2][C.3.5]") {
    ExpertReview review = whole_review();
    CHECK(expert_count_remark(review).empty());
    review.experts.pop_back();
    CHECK(expert_count_remark(review) == "评审专家 2 人。评估组成员人数一般为单数，请核对");
    CHECK(review_gaps(review).empty());
    review.experts.pop_back();
    CHECK(expert_count_remark(review).empty());
}

TEST_CASE("a drill goes through five stages and is evaluated", "[6.5.2.3]") {
    CHECK(record::Choices<DrillStage>::list.size() == 5);
    Drill drill = whole_drill();
    CHECK(drill_gaps(drill).empty());
    drill.stages_done = {DrillStage::planning, DrillStage::preparation, DrillStage::execution};
    REQUIRE(drill_gaps(drill).size() == 1);
    CHECK(drill_gaps(drill).front() ==
          record::Error{"演练还有阶段没有完成：评估总结、持续改进", "stages_done", "6.5.2.3"});
    drill = whole_drill();
    drill.evaluation.clear();
    drill.problems.clear();
    drill.revision_advice.clear();
    drill.improvement_plan.clear();
    const auto gaps = drill_gaps(drill);
    REQUIRE(gaps.size() == 4);
    CHECK(gaps.at(0).place == "evaluation");
    CHECK(gaps.at(1).place == "problems");
    CHECK(gaps.at(2).place == "revision_advice");
    CHECK(gaps.at(3).place == "improvement_plan");
}

TEST_CASE("what a drill brought up is put right after it", "[6.5.2.3]") {
    Drill drill = whole_drill();
    drill.improvement_due_on = drill.held_on;
    CHECK(drill_gaps(drill).empty());
    drill.improvement_due_on = {2026, 11, 8};
    REQUIRE(drill_gaps(drill).size() == 1);
    CHECK(drill_gaps(drill).front().place == "improvement_due_on");
}
