#include "form/html.h"
#include "form/standardization_step.h"

#include "form/golden_paper.h"
#include "form/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;
using standardization::Stage;

namespace {

StandardizationStepContent content() {
    return {.parties = test::parties(),
            .steps = {{.stage = Stage::initial_evaluation,
                       .done_on = {2026, 3, 9},
                       .persons = "王建国",
                       .visits = {2},
                       .result = "完成初始评估",
                       .open_points = "操作规程 <12 项> 缺 3 项"},
                      {.stage = Stage::training,
                       .done_on = {2026, 4, 16},
                       .persons = "王建国、李敏",
                       .visits = {1},
                       .result = "宣贯培训 1 次，领导小组和工作小组 14 人参加"}}};
}

}  // namespace

TEST_CASE("A step of standardization is printed as its golden file shows", "[golden][C.3.4][6.4.2.2]") {
    test::matches_golden_paper("standardization_step", standardization_step_document(content()));
}

TEST_CASE("The paper of a step counts the visits so far and takes up what was left open", "[C.3.4]") {
    StandardizationStepContent steps = content();
    const std::string second = to_html(standardization_step_document(steps));
    CHECK(second.contains("<td class=\"label\">累计次数</td><td>3</td>"));
    CHECK(second.contains("上次待改进事项：操作规程 &lt;12 项&gt; 缺 3 项"));
    steps.steps.pop_back();
    const std::string first = to_html(standardization_step_document(steps));
    CHECK(first.contains("<td class=\"label\">累计次数</td><td>2</td>"));
    CHECK_FALSE(first.contains("上次待改进事项"));
    CHECK(first.contains("三、下次工作计划内容：<br>操作规程 &lt;12 项&gt; 缺 3 项"));
}
