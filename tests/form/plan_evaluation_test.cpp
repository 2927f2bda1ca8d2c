#include "form/html.h"
#include "form/plan_evaluation.h"

#include "form/golden_paper.h"
#include "form/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;
using emergency::Finding;

namespace {

PlanEvaluationContent evaluation() {
    PlanEvaluationContent content{.parties = test::parties(),
                                  .plan_titles = {"生产安全事故综合应急预案", "液氨泄漏专项应急预案"},
                                  .rows = emergency::given_evaluation_rows()};
    content.rows[0].finding = Finding::deviates;
    content.rows[0].words = "未写明向 <金堂县> 报告的时限";
    content.rows[1].finding = Finding::conforms;
    content.rows[2].finding = Finding::not_applicable;
    return content;
}

}  // namespace

TEST_CASE("The evaluation of a plan is printed as its golden file shows", "[golden][C.3.5][6.5.2.2]") {
    test::matches_golden_paper("plan_evaluation", plan_evaluation_document(evaluation()));
}

TEST_CASE("The evaluation of a plan has the four columns of table 13", "[C.3.5]") {
    const Document document = plan_evaluation_document(evaluation());
    CHECK(document.title == "应急预案评估表 成都𠮷祥食品有限公司 2026 年第 1 次隐患排查");
    std::vector<const Table*> tables;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            tables.push_back(table);
    }
    REQUIRE(tables.size() == 2);
    CHECK(tables[0]->rows.back().back().text == "生产安全事故综合应急预案、液氨泄漏专项应急预案");
    const Table& table = *tables[1];
    CHECK(table.head == std::vector<std::string>{"评估要素", "评估内容", "评估方法", "评估结果"});
    REQUIRE(table.rows.size() == 19);
    CHECK(table.rows[0].back().text ==
          "是否有不符合项，列出不符合项\n□符合 ☑不符合 □不适用\n未写明向 <金堂县> 报告的时限");
    CHECK(table.rows[1].back().text == "是否有不符合项，列出不符合项\n☑符合 □不符合 □不适用");
    CHECK(table.rows[18].back().text == "列出其他有关问题\n□符合 □不符合 □不适用");
}
