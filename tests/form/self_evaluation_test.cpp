#include "form/self_evaluation.h"

#include "form/golden_paper.h"
#include "form/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::form;
using namespace anze::standardization;

namespace {

SelfEvaluationContent content() {
    return {.parties = test::parties(),
            .evaluation = {.industry = "食品制造业",
                           .speciality = "糕点 <烘焙>",
                           .score = record::decimal_of(86, 50),
                           .grade = Grade::third,
                           .evaluated_on = {2026, 9, 18},
                           .shown_in_unit = Consent::yes,
                           .applies_for_review = Consent::yes,
                           .ownership = Ownership::private_run,
                           .safety_body = "安全环保部",
                           .staff_count = {120},
                           .safety_officer_count = {2},
                           .special_operator_count = {6},
                           .fixed_assets_ten_thousand_yuan = record::decimal_of(1850, 25),
                           .shifts = Shifts::worked,
                           .shift_pattern = "40 人，两班两运转",
                           .legal_representative = "罗强",
                           .contact = "周敏",
                           .contact_mobile = "13800000000",
                           .earlier_grade = EarlierGrade::never,
                           .overview = "糕点生产，年产 3000 吨",
                           .accidents = "未发生",
                           .achievements = "建立制度 18 项",
                           .agrees_to_review = Consent::yes,
                           .conclusion = "达到三级"},
            .team = {{.name = "周敏", .role = TeamRole::member, .department = "安全环保部", .post = "主任"},
                     {.name = "罗强", .role = TeamRole::leader, .post = "总经理", .phone = "13900000000"}}};
}

}  // namespace

TEST_CASE("A self-evaluation is printed as its golden file shows", "[golden][C.3.4]") {
    test::matches_golden_paper("self_evaluation", self_evaluation_document(content()));
}

TEST_CASE("A self-evaluation names its leader before its members, whoever was written first", "[C.3.4]") {
    const std::string html = to_html(self_evaluation_document(content()));
    CHECK(html.find("<td class=\"label\">组长</td><td>罗强</td>") <
          html.find("<td class=\"label\">成员</td><td>周敏</td>"));
    CHECK(html.contains("<td class=\"label\">成员</td><td>周敏</td>"));
}

TEST_CASE("A self-evaluation nobody has filled in has room for a leader and three members", "[C.3.4]") {
    const std::string html = to_html(self_evaluation_document({.parties = test::parties()}));
    std::size_t members = 0;
    for (std::size_t at = html.find(">成员<"); at != std::string::npos; at = html.find(">成员<", at + 1))
        ++members;
    CHECK(members == 3);
    CHECK(html.contains("是否申请评审</td><td colspan=\"3\">□是 □否</td>"));
}
