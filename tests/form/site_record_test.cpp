#include "form/html.h"
#include "form/site_record.h"

#include "form/golden_paper.h"
#include "form/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;
using service::Held;

namespace {

SiteRecordContent content() {
    return {.parties = test::parties(),
            .visit = {.first_day_on = {2026, 11, 9}, .last_day_on = {2026, 11, 10}, .escort = "龙兰"},
            .on_site = {{.name = "王建国"}, {.name = "李敏"}},
            .site = {.safety_supervisor = "赵刚",
                     .safety_supervisor_phone = "13800000000",
                     .hazardous_chemicals = "液氨 <8 吨",
                     .three_simultaneities = Held::yes,
                     .acceptance_report_on = {2021, 5, 18},
                     .current_state_evaluation = Held::no,
                     .dual_prevention = Held::yes,
                     .occupational_testing = Held::yes,
                     .occupational_testing_report_on = {2026, 3, 2},
                     .standardization = service::Standardization::reached,
                     .standardization_level = "三级",
                     .standardization_reached_on = {2024, 8, 1},
                     .emergency_plan = Held::yes,
                     .emergency_plan_filed = true,
                     .emergency_plan_made_on = {2025, 6, 30},
                     .safety_management_documents = "动火作业审批单缺监护人签字"},
            .hazards = {{.area = "制冷机房", .description = "氨气报警器未校验", .suggestion = "送检并留存报告"},
                        {.description = "安全出口被锁闭", .suggestion = "立即打开"}}};
}

}  // namespace

TEST_CASE("The on-site record is printed as its golden file shows", "[golden][C.3.3][6.3.2.5]") {
    test::matches_golden_paper("site_record", site_record_document(content()));
}

TEST_CASE("The on-site record ticks what was found, and nothing that was not asked", "[C.3.3]") {
    const std::string filled = to_html(site_record_document(content()));
    CHECK(filled.contains("三同时：有☑ 无□ 竣工验收报告时间：2021年5月18日<br>现状：有□ 无☑ 现状报告时间："));
    CHECK(filled.contains("达标：是☑（三级） 否□ 正在开展□<br>达标时间：2024年8月1日"));
    CHECK(filled.contains("预案：有☑ 无□ 备案☑ 评审□ 预案编制时间：2025年6月30日"));
    CHECK(filled.contains("排查时间：2026年11月9日 至 2026年11月10日"));
    CHECK(filled.contains("排查人员：王建国、李敏"));
    const std::string blank = to_html(site_record_document({.parties = test::parties()}));
    CHECK_FALSE(blank.contains("☑"));
    CHECK(blank.contains("达标：是□（　　级） 否□ 正在开展□"));
    CHECK(blank.contains("双预控：已开展□ 未开展□"));
}
