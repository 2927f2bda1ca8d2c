#include "form/emergency_plan.h"
#include "form/html.h"

#include "form/golden_paper.h"
#include "form/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;
using emergency::PlanKind;
using emergency::PlanStep;

namespace {

EmergencyPlanContent of_leak() {
    EmergencyPlanContent content{
        .parties = test::parties(),
        .plan = {.kind = PlanKind::special,
                 .title = "液氨泄漏专项应急预案",
                 .steps_done = {PlanStep::working_group, PlanStep::data_collection, PlanStep::risk_assessment,
                                PlanStep::resource_survey, PlanStep::drafting},
                 .issued_on = {2026, 6, 30},
                 .revision_reason = "液氨系统改造 <一期>"},
        .chapters = emergency::missing_chapters(PlanKind::special, {})};
    content.chapters[0].text = "适用于制冷机房的液氨泄漏。\n与《综合应急预案》<第 3 版> 衔接。";
    content.chapters.push_back({.title = "附件", .text = "疏散路线图"});
    return content;
}

std::vector<std::string> subheadings(const Document& document) {
    std::vector<std::string> all;
    for (const Block& block : document.blocks) {
        if (const auto* each = std::get_if<Subheading>(&block))
            all.push_back(each->text);
    }
    return all;
}

}  // namespace

TEST_CASE("An emergency plan is printed as its golden file shows", "[golden][C.3.5][6.5.2.1]") {
    test::matches_golden_paper("emergency_plan", emergency_plan_document(of_leak()));
}

TEST_CASE("An emergency plan has its contents as headed sections", "[C.3.5][6.5.2.1]") {
    const Document document = emergency_plan_document(of_leak());
    CHECK(document.title == "应急预案 成都𠮷祥食品有限公司 液氨泄漏专项应急预案");
    CHECK(subheadings(document) == std::vector<std::string>{"专项应急预案适用的范围以及与综合应急预案的关系",
                                                            "应急组织机构及职责", "响应启动", "处置措施", "应急保障",
                                                            "附件"});
    const std::string html = to_html(document);
    CHECK(html.contains("<h1>液氨泄漏专项应急预案</h1>"));
    CHECK(html.contains("<p>适用于制冷机房的液氨泄漏。</p>\n<p>与《综合应急预案》&lt;第 3 版&gt; 衔接。</p>"));
    CHECK(html.contains("☑应急预案编制 □桌面推演 □应急预案评审 □批准实施"));
    CHECK(html.contains("2026年6月30日"));
    CHECK(html.contains("批准人："));
    CHECK(html.contains("投保单位：成都𠮷祥食品有限公司（盖章）"));
}

TEST_CASE("An emergency plan of which nothing is listed leaves room for what its kind shall say", "[C.3.5]") {
    EmergencyPlanContent content = of_leak();
    content.plan.kind = PlanKind::on_site;
    content.chapters.clear();
    CHECK(subheadings(emergency_plan_document(content)) ==
          std::vector<std::string>{"事故风险描述", "应急工作职责", "应急处置", "注意事项"});
}
