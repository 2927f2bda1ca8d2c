#include "emergency/plan_evaluation.h"
#include "record/check.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::emergency;

namespace {

EvaluationRow row(std::string_view number) {
    const auto rows = given_evaluation_rows();
    const auto found =
        std::ranges::find_if(rows, [&](const EvaluationRow& each) { return each.content.starts_with(number); });
    REQUIRE(found != rows.end());
    return *found;
}

}  // namespace

TEST_CASE("table 13 gives 19 rows for 7 elements", "[C.3.5][6.5.2.2]") {
    const auto rows = given_evaluation_rows();
    REQUIRE(rows.size() == 19);
    std::vector<std::string> elements;
    for (const EvaluationRow& each : rows) {
        if (elements.empty() || elements.back() != each.element)
            elements.push_back(each.element);
        CHECK(each.content.front() == each.element.front());
        CHECK(record::check(each).empty());
    }
    CHECK(elements == std::vector<std::string>{"1.应急预案管理要求", "2.组织机构与职责", "3.主要事故风险", "4.应急资源",
                                               "5.应急预案衔接", "6.实施反馈", "7.其他"});
    CHECK(rows.front().order == record::Count{1});
    CHECK(rows.back().order == record::Count{19});
    CHECK(row("1.4").expected == "是否有不符合项，列出不符合项");
    CHECK(row("2.3").method == "推演论证");
    CHECK(row("4.2").method == "现场审核、推演论证");
    CHECK(rows.back().method == "人员访谈、现场审核、推演论证");
}

TEST_CASE("a row of the evaluation comes to a result", "[C.3.5]") {
    EvaluationRow each = row("1.1");
    REQUIRE(evaluation_gaps(each).size() == 1);
    CHECK(evaluation_gaps(each).front() == record::Error{"请选择结论", "finding", "C.3.5"});
    each.finding = Finding::conforms;
    CHECK(evaluation_gaps(each).empty());
    each.finding = Finding::not_applicable;
    CHECK(evaluation_gaps(each).empty());
}

TEST_CASE("what does not conform is listed", "[C.3.5]") {
    EvaluationRow each = row("1.1");
    each.finding = Finding::deviates;
    REQUIRE(evaluation_gaps(each).size() == 1);
    CHECK(evaluation_gaps(each).front() == record::Error{"请列出不符合项", "words", "C.3.5"});
    each.words = "未按新修订的突发事件应对法调整信息报告要求";
    CHECK(evaluation_gaps(each).empty());
}

TEST_CASE("what the table wants to be told is told in words", "[C.3.5]") {
    std::vector<std::string> told;
    for (EvaluationRow each : given_evaluation_rows()) {
        each.finding = Finding::conforms;
        if (!evaluation_gaps(each).empty())
            told.push_back(each.content.substr(0, 3));
        each.finding = Finding::not_applicable;
        CHECK(evaluation_gaps(each).empty());
    }
    CHECK(told == std::vector<std::string>{"2.2", "3.1", "3.2", "4.1", "6.1", "6.2", "7.2"});
    EvaluationRow interview = row("2.2");
    interview.finding = Finding::conforms;
    interview.words = "设备部建议增设夜间值班人员";
    CHECK(evaluation_gaps(interview).empty());
    // A row that somebody added asks nothing but its result.
    CHECK(evaluation_gaps({.element = "7.其他", .content = "外包队伍", .finding = Finding::conforms}).empty());
}
