#include "form/drill_papers.h"
#include "form/html.h"
#include "form/plan_review.h"

#include "form/golden_paper.h"
#include "form/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;
using emergency::DrillStage;

namespace {

PlanReviewContent review() {
    return {.parties = test::parties(),
            .plan = {.kind = emergency::PlanKind::comprehensive,
                     .title = "生产安全事故综合应急预案",
                     .issued_on = {2026, 6, 30},
                     .revision_reason = "液氨系统改造 <一期>"},
            .review = {.reviewed_on = {2026, 6, 18},
                       .experts = {"张华", "李敏", "王建国"},
                       .verdict = emergency::Verdict::passed_after_changes,
                       .opinion = "补充液氨泄漏的疏散路线"}};
}

DrillContent drill() {
    return {.parties = test::parties(),
            .plan_title = "生产安全事故综合应急预案",
            .drill = {.kind = emergency::PlanKind::comprehensive,
                      .form = emergency::DrillForm::field,
                      .held_on = {2026, 9, 16},
                      .place = "制冷机房",
                      .scenario = "液氨阀门泄漏，1 人受伤",
                      .script = "9:00 报警；9:02 启动响应",
                      .stages_done = {DrillStage::planning, DrillStage::preparation, DrillStage::execution},
                      .participants = {32},
                      .evaluation = "响应及时，疏散 4 分钟",
                      .problems = "警戒范围偏小",
                      .improvement_plan = "补购警戒带",
                      .improvement_due_on = {2026, 10, 16},
                      .revision_advice = "修改警戒距离",
                      .photos = {{.sha256 = std::string(64, 'd'), .media_type = "image/jpeg"}}}};
}

// Each name that stands beside something, with what stands there.
std::string text_beside(const Document& document, std::string_view name) {
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table == nullptr)
            continue;
        for (const Row& row : table->rows) {
            for (std::size_t at = 0; at + 1 < row.size(); ++at) {
                if (row[at].text == name)
                    return row[at + 1].text;
            }
        }
    }
    return "nowhere";
}

}  // namespace

TEST_CASE("The report of a plan's review is printed as its golden file shows", "[golden][C.3.5][6.5.2.2]") {
    test::matches_golden_paper("plan_review", plan_review_document(review()));
}

TEST_CASE("The report of a plan's review has the parts a) to g)", "[C.3.5][6.5.2.2]") {
    const std::string html = to_html(plan_review_document(review()));
    for (const char* part : {"a）评估人员情况", "b）预案评估组织", "c）预案基本情况", "d）预案评估内容",
                             "e）预案适用性分析", "f）改进意见和建议", "g）评估结论"}) {
        CAPTURE(part);
        CHECK(html.contains("<h2>" + std::string(part) + "</h2>"));
    }
    CHECK(html.contains("<p>□通过 ☑修改后通过 □不通过</p>"));
    for (const char* asked : {"预案评估工作的组织实施过程和主要工作安排",
                              "应急预案各个要素内容的适用性，存在的不符合项", "对应急预案的综合评价及修订结论"}) {
        CAPTURE(asked);
        CHECK(html.contains("<p>" + std::string(asked) + "：</p>"));
    }
}

TEST_CASE("The plan of a drill is printed as its golden file shows", "[golden][C.3.5][6.5.2.3]") {
    test::matches_golden_paper("drill_plan", drill_document(drill(), DrillPaper::plan));
}

TEST_CASE("The plan of a drill has what is planned, prepared and checked", "[C.3.5][6.5.2.3]") {
    const Document plan = drill_document(drill(), DrillPaper::plan);
    const std::string html = to_html(plan);
    for (const char* part :
         {"应急演练各阶段主要任务", "演练评估方案", "保障方案", "演练观摩手册（根据演练规模和观摩需要编制）",
          "演练宣传方案", "保障条件检查", "演练开始前检查确认"}) {
        CAPTURE(part);
        CHECK(html.contains("<h2>" + std::string(part) + "</h2>"));
    }
    CHECK(text_beside(plan, "应急演练的事故情景类型、等级、发生地域") == "液氨阀门泄漏，1 人受伤");
    CHECK(text_beside(plan, "应急演练时间、地点") == "2026年9月16日 制冷机房");
    CHECK(text_beside(plan, "应急演练实施的拟定日期") == "　　　　年　　月　　日");
    CHECK(text_beside(plan, "b）经费保障：明确演练工作经费及承担单位").empty());
}

TEST_CASE("The script of a drill is printed as its golden file shows", "[golden][C.3.5][6.5.2.3]") {
    test::matches_golden_paper("drill_script", drill_document(drill(), DrillPaper::script));
}

TEST_CASE("The evaluation of a drill is printed as its golden file shows", "[golden][C.3.5][6.5.2.3]") {
    test::matches_golden_paper("drill_evaluation", drill_document(drill(), DrillPaper::evaluation));
}

TEST_CASE("The summary of a drill is printed as its golden file shows", "[golden][C.3.5][6.5.2.3]") {
    test::matches_golden_paper("drill_summary", drill_document(drill(), DrillPaper::summary));
}

TEST_CASE("Each paper of a drill says its part of the record", "[C.3.5][6.5.2.3]") {
    const Document script = drill_document(drill(), DrillPaper::script);
    CHECK(text_beside(script, "a）模拟事故情景") == "液氨阀门泄漏，1 人受伤");
    CHECK(text_beside(script, "c）指令与对白、步骤及时间安排") == "9:00 报警；9:02 启动响应");
    const Document evaluation = drill_document(drill(), DrillPaper::evaluation);
    CHECK(text_beside(evaluation, "演练效果评估") == "响应及时，疏散 4 分钟");
    CHECK(text_beside(evaluation, "已完成的阶段") == "☑计划 ☑准备 ☑实施 □评估总结 □持续改进");
    const Document summary = drill_document(drill(), DrillPaper::summary);
    CHECK(text_beside(summary, "b）演练发现的问题，取得的经验和教训") == "警戒范围偏小");
    CHECK(text_beside(summary, "c）应急管理工作建议") == "修改警戒距离");
    CHECK(text_beside(summary, "整改期限") == "2026年10月16日");
    CHECK(text_beside(summary, "跟踪督查整改情况") == "\n\n\n");
    CHECK(summary.title == "应急演练总结报告 成都𠮷祥食品有限公司 2026-09-16");
}
