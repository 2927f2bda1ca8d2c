#include "form/authority_report.h"
#include "form/html.h"

#include "form/golden_paper.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;

namespace {

AuthorityReportContent content(authority::Matter matter) {
    return {.insurer_name = "天府财险四川分公司",
            .unit_name = "成都𠮷祥食品有限公司",
            .credit_code = "91510121H5B939CMLJ",
            .unit_address = "四川省成都市金堂县科创一路34号",
            .unit_contact = "龙兰 028-80000001",
            .policy_number = "PZAX2026516092585950",
            .report = {.matter = matter,
                       .authority_name = "金堂县应急管理局",
                       .reported_on = {2026, 11, 20},
                       .method = authority::Method::written,
                       .facts = "两次商请到场排查，单位均<拒绝>。",
                       .request = "请督促单位配合。",
                       .reported_by = "王建国"}};
}

AuthorityReportContent of_non_cooperation() {
    AuthorityReportContent report = content(authority::Matter::non_cooperation);
    report.attempts = {{.tried_on = {2026, 11, 9},
                        .way = authority::Way::phone,
                        .contacted = "龙兰",
                        .asked = "到场隐患排查",
                        .outcome = authority::Outcome::refused,
                        .response = "年底太忙",
                        .noted_by = "王建国"},
                       {.tried_on = {2026, 11, 16},
                        .way = authority::Way::letter,
                        .contacted = "龙兰",
                        .asked = "到场隐患排查",
                        .outcome = authority::Outcome::unanswered,
                        .noted_by = "王建国"}};
    return report;
}

AuthorityReportContent of_major_hazard() {
    AuthorityReportContent report = content(authority::Matter::major_hazard);
    report.hazard = {.hazard = {.found_on = {2026, 11, 9},
                                .area = "包装车间",
                                .description = "安全出口被锁闭",
                                .photos = {{.sha256 = std::string(64, 'a'), .media_type = "image/jpeg"}},
                                .level = hazard::Level::major,
                                .major_basis = "工贸企业重大事故隐患判定标准",
                                .suggestion = "立即停产，打开出口",
                                .due_on = {2026, 11, 9}},
                     .notice_number = "告知-20261109-s1-1",
                     .told_on = {2026, 11, 9},
                     .state = "已告知"};
    return report;
}

}  // namespace

TEST_CASE("The report on a unit that does not cooperate is printed and written as its golden files show",
          "[golden][5.1.5]") {
    test::matches_golden_paper("non_cooperation_report", authority_report_document(of_non_cooperation()));
}

TEST_CASE("The report on a major hazard is printed and written as its golden files show", "[golden][6.3.2.3]") {
    test::matches_golden_paper("major_hazard_report", authority_report_document(of_major_hazard()));
}

TEST_CASE("Each report rests on its own clause and says only what it is about", "[5.1.5][6.3.2.3]") {
    const std::string refusal = to_html(authority_report_document(of_non_cooperation()));
    CHECK(refusal.contains("规范》5.1.5，"));
    CHECK(refusal.contains("答复：年底太忙"));
    CHECK(refusal.contains("单位均&lt;拒绝&gt;"));
    CHECK_FALSE(refusal.contains("安全出口"));
    const std::string hazard = to_html(authority_report_document(of_major_hazard()));
    CHECK(hazard.contains("规范》6.3.2.3，"));
    CHECK(hazard.contains("告知-20261109-s1-1"));
}

TEST_CASE("A report's file name says what it is, of whom and of when") {
    CHECK(authority_report_document(of_non_cooperation()).title == "不配合服务报告 成都𠮷祥食品有限公司 2026-11-20");
    CHECK(authority_report_document(of_major_hazard()).title == "重大隐患报告 成都𠮷祥食品有限公司 2026-11-20");
}
