#include "form/html.h"
#include "form/risk_papers.h"

#include "form/golden_paper.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;
using record::decimal_of;

namespace {

const risk::Criteria& criteria(std::size_t at) {
    static const std::array all{risk::taken(risk::delivered_profiles().front()),
                                risk::taken(risk::delivered_profiles().back())};
    return all[at];
}

template <risk::Analysed R>
AnalysisLine<R> line(R row, const risk::Criteria& by) {
    return {row, &by, risk::rating(risk::figures_of(row), by), risk::rating(risk::residual_figures_of(row), by)};
}

risk::WorkHazard hazard(std::string task, std::string step) {
    return {.workshop = "储运车间",
            .post = "装卸工",
            .task = std::move(task),
            .step = std::move(step),
            .hazard_factors = "人：未接静电接地线\n物：软管老化",
            .consequences = "火灾、爆炸",
            .existing_measures = "操作规程<2024>",
            .likelihood = decimal_of(3),
            .severity_law = decimal_of(2),
            .severity_people = decimal_of(5),
            .engineering_measures = "加装静电接地报警器",
            .emergency_measures = "配备泡沫灭火器",
            .residual_likelihood = decimal_of(1),
            .residual_severity = decimal_of(5),
            .note = "雨天停止作业"};
}

risk::SafetyCheck check() {
    return {.workshop = "储运车间",
            .process = "罐区",
            .equipment = "甲醇储罐 V-101",
            .content = "呼吸阀",
            .standard = "呼吸阀完好，每季度检查",
            .deviation = "锈蚀卡阻，可能憋压泄漏",
            .existing_measures = "无",
            .likelihood = decimal_of(0, 50),
            .exposure = decimal_of(10),
            .severity_people = decimal_of(15),
            .management_measures = "每月检查并记录"};
}

std::vector<AnalysisLine<risk::WorkHazard>> hazards() {
    risk::WorkHazard low = hazard("甲醇卸车", "复位");
    low.severity_people = decimal_of(2);
    low.residual_likelihood = {};
    low.note.clear();
    return {line(hazard("甲醇卸车", "连接软管"), criteria(0)), line(hazard("罐车清洗", "进罐"), criteria(0)),
            line(low, criteria(0))};
}

std::vector<risk::SurveyItem> survey_items() {
    auto items = risk::given_survey_items();
    items.front().findings = "抽问 6 人，5 人答对";
    items.front().summary = "风险意识较强";
    items.back().note = "见照片";
    return items;
}

// Three risks: one of table 5, one of table 6, one without a level yet.
RiskPapersContent content() {
    RiskPapersContent all{
        .insurer_name = "天府财险四川分公司",
        .unit_name = "成都鼎盛化工有限责任公司",
        .unit_address = "成都市青白江区某路 1 号",
        .industry = "化学原料和化学制品制造业",
        .service_title = "2026 年第 2 次服务",
        .assessment = {.kind = risk::Kind::risk_identification,
                       .organization_name = "天府财险四川分公司",
                       .methods = "工作危害分析法、安全检查表法",
                       .standards = "DB5101/T 18-2018",
                       .conclusion = "较大风险 1 项，一般风险 1 项，按措施整改后可控。",
                       .report_number = "FX-2026-02",
                       .report_on = {2026, 11, 13}},
        .survey = {.nature = risk::UnitNature::private_owned,
                   .business_scope = "甲醇储存、销售",
                   .built_in = "2012 年",
                   .owns_site = true,
                   .owned_area_square_metres = decimal_of(12'000),
                   .staff_count = {86},
                   .department_count = {5},
                   .conclusion = "涉及重点监管的危险化学品，风险管理基础较好。"},
        .survey_items = survey_items(),
        .activities = {{"卸车台", "甲醇卸车", "卸料", "接地—接管—开泵", "鹤管、卸车泵", "静电火花、泄漏",
                        risk::Routine::routine, "夜间不作业"}},
        .equipment = {{"罐区", "甲醇储罐 V-101", "泄漏、静电", "在用"}, {"配电室", "变压器", "触电、火灾", "备用"}},
        .work_hazards = hazards(),
        .safety_checks = {line(check(), criteria(1))}};
    all.risks = {{risk::listed(all.work_hazards.front().row, "one"), &criteria(0), all.work_hazards.front().before,
                  risk::measures_text(all.work_hazards.front().row)},
                 {risk::listed(all.safety_checks.front().row, "two"), &criteria(1), all.safety_checks.front().before,
                  risk::measures_text(all.safety_checks.front().row)},
                 {{.risk_type = "触电", .description = "临时用电"}}};
    all.risk_list_sign_off.made_by = "陈静";
    all.risk_list_sign_off.made_on = {2026, 11, 10};
    all.work_hazards_sign_off.made_by = "陈静、周磊";
    return all;
}

}  // namespace

TEST_CASE("The tables of a risk assessment are printed as their golden files show", "[golden][C.3.2]") {
    const RiskPapersContent all = content();
    test::matches_golden_paper("risk_initial_survey", initial_survey_document(all));
    test::matches_golden_paper("risk_activities", activities_document(all));
    test::matches_golden_paper("risk_equipment", equipment_document(all));
    test::matches_golden_paper("risk_work_hazards", work_hazards_document(all));
    test::matches_golden_paper("risk_safety_checks", safety_checks_document(all));
    test::matches_golden_paper("risk_list", risk_list_document(all));
    test::matches_golden_paper("risk_report", risk_report_document(all));
}

TEST_CASE("The rows of one task stand on one sheet, each judged by its method", "[C.3.2]") {
    const Document document = work_hazards_document(content());
    std::vector<const Table*> tables;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            tables.push_back(table);
    }
    REQUIRE(tables.size() == 5);
    CHECK(tables[0]->rows[0][5].text == "甲醇卸车");
    REQUIRE(tables[1]->rows.size() == 2);
    CHECK(tables[1]->rows[1][1].text == "复位");
    CHECK(tables[1]->rows[0][8].text == "较大风险（橙色）");
    CHECK(tables[1]->rows[0][10].text == "雨天停止作业\n措施后 R 5，低风险（蓝色）");
    CHECK(tables[2]->rows[0][5].text == "罐车清洗");
    const std::string checks = to_html(safety_checks_document(content()));
    CHECK(checks.contains("评价准则：LEC 法"));
    CHECK(!checks.contains("评价准则：风险矩阵法"));
    CHECK(checks.contains("<td>0.5</td><td>E 10<br>C 15</td><td>75</td><td>一般风险（黄色）</td>"));
}

TEST_CASE("The report counts each level, and has a place for the map", "[6.2.1.2][C.3.2]") {
    RiskPapersContent all = content();
    std::string html = to_html(risk_report_document(all));
    CHECK(html.contains("<td>重大风险</td><td>红色</td><td>0</td>"));
    CHECK(html.contains("<td>较大风险</td><td>橙色</td><td>1</td>"));
    CHECK(html.contains("<td>尚无等级</td><td></td><td>1</td>"));
    CHECK(html.contains("（在此处附图）"));
    CHECK(html.contains("（未核对原文）"));
    all.assessment.four_colour_map = {{.sha256 = "0123456789"}};
    all.risks.pop_back();
    html = to_html(risk_report_document(all));
    CHECK(!html.contains("尚无等级"));
    CHECK(html.contains("［照片 01234567］"));
    CHECK(!html.contains("（在此处附图）"));
}
