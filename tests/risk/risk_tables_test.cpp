#include "risk/initial_survey.h"
#include "risk/risk_list.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::risk;
using record::decimal_of;

namespace {

using Names = std::vector<std::string>;

Criteria matrix() {
    return taken(delivered_profiles().front());
}

Names places(const std::vector<record::Error>& gaps) {
    Names all;
    for (const record::Error& gap : gaps)
        all.push_back(gap.place);
    return all;
}

WorkHazard work_hazard() {
    return {.workshop = "储运车间",
            .post = "装卸工",
            .task = "甲醇卸车",
            .step = "连接软管",
            .hazard_factors = "人：未接静电接地线；物：软管老化",
            .consequences = "火灾、爆炸",
            .existing_measures = "操作规程",
            .criteria_id = "one",
            .likelihood = decimal_of(3),
            .severity_law = decimal_of(2),
            .severity_people = decimal_of(5),
            .severity_loss = decimal_of(4),
            .engineering_measures = "加装静电接地报警器",
            .emergency_measures = "配备泡沫灭火器",
            .residual_likelihood = decimal_of(1),
            .residual_severity = decimal_of(5)};
}

SafetyCheck check() {
    return {.workshop = "储运车间",
            .process = "罐区",
            .equipment = "甲醇储罐",
            .content = "呼吸阀",
            .standard = "呼吸阀完好",
            .deviation = "锈蚀，可能憋压",
            .existing_measures = "无",
            .likelihood = decimal_of(2),
            .severity_people = decimal_of(3)};
}

}  // namespace

TEST_CASE("the initial survey begins with the thirteen items of the table", "[C.3.2]") {
    const auto items = given_survey_items();
    REQUIRE(items.size() == 13);
    CHECK(items[1].content == "组织机构是否健全，是否设有安全管理部门或配备专职安全管理人员");
    CHECK(items[11].basis == "法律法规及投保单位安全管理制度、操作规程");
    CHECK(std::ranges::all_of(items, [](const SurveyItem& each) { return !each.basis.empty(); }));
    CHECK(places(item_gaps(items.front())) == Names{"summary"});
    CHECK(places(item_gaps(items.back())) == Names{"findings", "summary"});
    CHECK(places(survey_gaps({})) == Names{"conclusion"});
    CHECK(survey_gaps({.conclusion = "风险可控"}).empty());
}

TEST_CASE("the gravest side of the severity counts", "[6.2.2.2]") {
    CHECK(figures_of(work_hazard()) == Figures{decimal_of(3), {}, decimal_of(5)});
    CHECK(rating(figures_of(work_hazard()), matrix()).level == Level::considerable);
    CHECK(rating(residual_figures_of(work_hazard()), matrix()).level == Level::low);
    WorkHazard image = work_hazard();
    image.severity_people = {};
    image.severity_image = decimal_of(4, 50);
    CHECK(figures_of(image).severity == decimal_of(4, 50));
    CHECK(!figures_of(WorkHazard{}).severity.is_set());
}

TEST_CASE("a row of an analysis is identified, judged and met with measures", "[6.2.2.2]") {
    const Criteria criteria = matrix();
    CHECK(analysis_gaps(work_hazard(), &criteria).empty());
    WorkHazard open = work_hazard();
    open.hazard_factors.clear();
    open.engineering_measures.clear();
    open.emergency_measures.clear();
    open.residual_likelihood = decimal_of(4);
    CHECK(places(analysis_gaps(open, &criteria)) ==
          Names{"hazard_factors", "engineering_measures", "residual_likelihood"});
    CHECK(places(analysis_gaps(work_hazard(), nullptr)) == Names{"criteria_id"});
    open = work_hazard();
    open.likelihood = decimal_of(6);
    open.severity_law = decimal_of(0, 50);
    CHECK(places(analysis_gaps(open, &criteria)) == Names{"likelihood", "severity_law"});
    CHECK(analysis_gaps(open, &criteria).front().message ==
          "可能性 L 的 6 不在“风险矩阵法 20/15/9”的取值标准里，请核对");
    open.likelihood = {};
    CHECK(places(analysis_gaps(open, &criteria)) == Names{"likelihood", "severity_law"});
}

TEST_CASE("a low risk may stay with the measures it has", "[6.2.2.2]") {
    const Criteria criteria = matrix();
    SafetyCheck row = check();
    CHECK(analysis_gaps(row, &criteria).empty());
    row.likelihood = decimal_of(3);
    CHECK(places(analysis_gaps(row, &criteria)) == Names{"engineering_measures"});
    row.protection_measures = "防毒面具";
    CHECK(analysis_gaps(row, &criteria).empty());
    row.standard.clear();
    row.deviation.clear();
    row.existing_measures.clear();
    CHECK(places(analysis_gaps(row, &criteria)) == Names{"standard", "deviation", "existing_measures"});
}

TEST_CASE("with LEC the side of the people is the consequence, and the exposure is asked for", "[6.2.2.2]") {
    const Criteria criteria = taken(delivered_profiles().back());
    SafetyCheck row = check();
    row.likelihood = decimal_of(0, 50);
    row.severity_people = decimal_of(15);
    CHECK(places(analysis_gaps(row, &criteria)) == Names{"likelihood"});
    row.exposure = decimal_of(10);
    row.management_measures = "每月检查";
    CHECK(rating(figures_of(row), criteria).level == Level::general);
    CHECK(analysis_gaps(row, &criteria).empty());
    row.severity_law = decimal_of(3);
    CHECK(places(analysis_gaps(row, &criteria)) == Names{"severity_law"});
}

TEST_CASE("measures are told by their class", "[6.2.2.2]") {
    CHECK(measures_text(work_hazard()) == "工程防护：加装静电接地报警器\n应急管理：配备泡沫灭火器");
    CHECK(measures_text(SafetyCheck{}).empty());
}

TEST_CASE("a risk of the list names its source and has a level", "[6.2.1.2]") {
    const RiskItem item = listed(work_hazard(), "row1");
    CHECK(item.description == "连接软管：火灾、爆炸");
    CHECK(item.source == "甲醇卸车 连接软管");
    CHECK(item.analysis_id == "row1");
    CHECK(item_gaps(item, Level::considerable).empty());
    CHECK(places(item_gaps(item, Level::none)) == Names{"likelihood"});
    CHECK(places(item_gaps({.description = "火灾"}, Level::low)) == Names{"hazard_factors", "source"});
    CHECK(listed(check(), "row2").source == "甲醇储罐");
    CHECK(listed(check(), "row2").site_address == "储运车间 罐区");
}

TEST_CASE("the levels of a list are counted in words, the greatest first", "[6.2.1.2]") {
    const std::array levels{Level::low, Level::major, Level::none, Level::low};
    CHECK(levels_text(levels) == "风险清单共 4 项：重大风险 1 项，低风险 2 项，尚无等级 1 项。");
    CHECK(levels_text({}) == "风险清单共 0 项。");
}

TEST_CASE("a table is made, checked and approved in that order", "[C.3.2]") {
    SignOff sign_off{.table = SignedTable::risk_list, .made_by = "陈静", .made_on = {2026, 11, 9}};
    CHECK(places(sign_off_gaps(sign_off)) == Names{"checked_by", "approved_by"});
    CHECK(sign_off_gaps(sign_off).back().message == "请填写批准人及日期");
    sign_off.checked_by = "何勇";
    sign_off.checked_on = {2026, 11, 10};
    sign_off.approved_by = "董桂英";
    sign_off.approved_on = {2026, 11, 9};
    CHECK(places(sign_off_gaps(sign_off)) == Names{"approved_on"});
    sign_off.approved_on = {2026, 11, 10};
    CHECK(sign_off_gaps(sign_off).empty());
    CHECK(words_of(SignedTable::work_hazards).approved == "审定人");
}
