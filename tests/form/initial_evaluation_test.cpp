#include "form/html.h"
#include "form/initial_evaluation.h"

#include "form/golden_paper.h"
#include "form/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;
using record::decimal_of;

namespace {

InitialEvaluationContent content() {
    return {.parties = test::parties(),
            .first_day_on = {2026, 3, 9},
            .last_day_on = {2026, 3, 10},
            .escort = "赵敏",
            .scores = {{"目标", decimal_of(10), decimal_of(7, 50), {}},
                       {"教育培训", decimal_of(30), decimal_of(20), decimal_of(5)}},
            .hazards = {{.description = "配电箱门 <缺失>", .suggestion = "补装箱门", .due_on = {2026, 3, 20}}}};
}

}  // namespace

TEST_CASE("The initial evaluation is printed as its golden file shows", "[golden][C.3.4]") {
    test::matches_golden_paper("initial_evaluation", initial_evaluation_document(content()));
}

TEST_CASE("The paper of the initial evaluation carries the scores, their total and table A", "[C.3.4]") {
    const std::string html = to_html(initial_evaluation_document(content()));
    CHECK(html.contains("<td>78.57</td>"));
    CHECK(html.contains("配电箱门 &lt;缺失&gt;"));
    CHECK(html.contains("投保单位陪同人员：赵敏"));
}
