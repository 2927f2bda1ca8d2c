#include "form/html.h"
#include "form/service_report.h"

#include "form/golden_paper.h"
#include "form/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;
using code::ServiceItem;

namespace {

ServiceReportContent content() {
    return {
        .parties = test::parties(),
        .item = ServiceItem::hazard_screening,
        .visit = {.first_day_on = {2026, 11, 9},
                  .last_day_on = {2026, 11, 9},
                  .escort = "龙兰",
                  .safety_measures = "安全帽、防滑鞋",
                  .photos = {{.sha256 = std::string(64, 'e'), .media_type = "image/jpeg"}}},
        .group = {{{.name = "王建国",
                    .qualification = "中级及以上注册安全工程师",
                    .certificate = "51200001",
                    .is_leader = true},
                   true},
                  {{.name = "李敏", .qualification = "工程技术类中级职称", .certificate = "51200002"}, false}},
        .hazards = {{.area = "配电",
                     .category = "现场管理类",
                     .subcategory = "用电安全",
                     .description = "配电箱门未接地",
                     .level = hazard::Level::general,
                     .suggestion = "加装接地线",
                     .due_on = {2026, 11, 30},
                     .responsible = "龙兰"}},
        .record = {.summary = "按清单核对 24 项，<不符合> 1 项。",
                   .conclusion = "一般隐患 1 条，按期整改。",
                   .deviations = "到场 1 人：另一人因病缺席",
                   .author = "陈静",
                   .submitted_on = {2026, 11, 11}},
        .review = {
            .reviewer = "刘洋", .verdict = service::Verdict::passed, .opinion = "同意", .reviewed_on = {2026, 11, 12}}};
}

}  // namespace

TEST_CASE("The report of a service is printed as its golden file shows", "[golden][5.3.3][6.3.2.4]") {
    test::matches_golden_paper("service_report", service_report_document(content()));
}

TEST_CASE("The report of a screening lists its hazards, and that of another service none", "[6.3.2.4]") {
    ServiceReportContent report = content();
    CHECK(to_html(service_report_document(report)).contains("<h1>隐患排查服务报告</h1>"));
    report.hazards.clear();
    CHECK(to_html(service_report_document(report)).contains("没有登记隐患。"));
    report.item = ServiceItem::training;
    const std::string training = to_html(service_report_document(report));
    CHECK(training.contains("<h1>安全培训服务报告</h1>"));
    CHECK(training.contains("<h2>四、培训效果与建议</h2>"));
    CHECK_FALSE(training.contains("五、"));
    report.item = ServiceItem::other;
    CHECK(to_html(service_report_document(report)).contains("<h1>其他服务报告</h1>"));
}

TEST_CASE("A report that nobody reviewed yet leaves room for the reviewer", "[5.3.3]") {
    ServiceReportContent report = content();
    report.review = {};
    const std::string html = to_html(service_report_document(report));
    CHECK(html.contains("编制人：陈静　　日期：2026年11月11日"));
    CHECK(html.contains("审核人：　　　　　　　　日期：　　　　年　　月　　日"));
    CHECK(html.contains("审核结论：□审核通过 □退回修改"));
}
