#include "form/html.h"
#include "form/service_plan.h"

#include "form/golden_paper.h"
#include "form/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;
using code::ServiceItem;

namespace {

ServicePlanContent content() {
    plan::ServicePlan plan = plan::plan_template();
    plan.unit_overview = "所属行业：食品制造业（C14）；从业人员：86 人。";
    plan.accident_history = "近三年无生产安全事故。";
    plan.items = {ServiceItem::training, ServiceItem::hazard_screening};
    plan.key_places = "冷库、烘焙车间";
    plan.visits_a_year.value = 2;
    plan.frequency_note = "每半年一次。";
    plan.professional_ids = {"p1"};
    plan.too_few_reason = "两名人员待聘";
    plan.insurer_signatory = "陈静";
    plan.agreed_on = {2026, 10, 20};
    return {.parties = test::parties(),
            .plan = plan,
            .sessions = {{.topic = "有限空间作业 <安全>",
                          .audience = "一线员工",
                          .form = training::Form::on_site,
                          .kind = training::Kind::topical,
                          .held_on = {2026, 11, 5},
                          .materials = "课件、题库"}},
            .team = {{.name = "王建国",
                      .organization = "成都安服技术有限公司",
                      .qualification = party::Qualification::registered_safety_engineer,
                      .certificate_name = "中级注册安全工程师",
                      .certificate_number = "51200001",
                      .field_of_work = "消防"}}};
}

}  // namespace

TEST_CASE("The service plan is printed as its golden file shows", "[golden][C][5.3.1]") {
    test::matches_golden_paper("service_plan", service_plan_document(content()));
}

TEST_CASE("The service plan holds the template's part of the services that were chosen, and of no other",
          "[C][5.3.1]") {
    ServicePlanContent plan = content();
    const std::string chosen = to_html(service_plan_document(plan));
    CHECK(chosen.contains("<h2>3.1 安全生产教育培训</h2>"));
    CHECK(chosen.contains("<h2>3.3 生产安全事故隐患排查</h2>"));
    CHECK_FALSE(chosen.contains("<h2>3.2 "));
    CHECK(chosen.contains("☑安全生产宣传教育培训 □安全风险辨识、评估和安全评价 ☑生产安全事故隐患排查"));
    plan.plan.items = {ServiceItem::risk_assessment, ServiceItem::standardization, ServiceItem::emergency,
                       ServiceItem::technology_promotion};
    const std::string other = to_html(service_plan_document(plan));
    for (const char* heading : {"<h2>3.2 安全风险辨识评估", "<h2>3.4 安全生产标准化建设",
                                "<h2>3.5 生产安全事故应急预案", "<h2>3.6 安全生产科技推广及应用"}) {
        CAPTURE(heading);
        CHECK(other.contains(heading));
    }
    CHECK_FALSE(other.contains("表 1 安全生产教育培训计划"));
}

TEST_CASE("A plan without trainings or team leaves lines to fill in", "[C][5.2.2]") {
    ServicePlanContent plan = content();
    const auto rows_of = [](const ServicePlanContent& each, std::string_view last_head) {
        for (const Block& block : service_plan_document(each).blocks) {
            const auto* table = std::get_if<Table>(&block);
            if (table != nullptr && !table->head.empty() && table->head.back() == last_head)
                return table->rows;
        }
        return std::vector<Row>();
    };
    REQUIRE(rows_of(plan, "培训时间").size() == 3);
    CHECK(rows_of(plan, "培训时间")[0][1].text == "有限空间作业 <安全>");
    CHECK(rows_of(plan, "培训时间")[1][1].text.empty());
    CHECK(rows_of(plan, "所在机构").size() == 1);
    plan.team.clear();
    plan.plan.professional_ids.clear();
    CHECK(rows_of(plan, "所在机构").size() == plan::fewest_team_professionals);
}
