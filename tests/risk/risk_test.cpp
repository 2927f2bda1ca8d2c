#include "record/check.h"
#include "risk/risk.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::risk;

namespace {

using Names = std::vector<std::string>;

constexpr calendar::Date last_day{2026, 11, 20};

Assessment assessment_of(Kind kind) {
    Assessment assessment{.kind = kind,
                          .organization_name = "蓉安评价公司",
                          .licence_number = "APJ-（川）-001",
                          .licence_expiry = {2028, 3, 31},
                          .authority_notified_on = {2026, 11, 5},
                          .authority_name = "成都市应急管理局",
                          .methods = "安全检查表法",
                          .standards = "AQ 8001-2007",
                          .conclusion = "2 处较大风险，加装联锁",
                          .report_title = "报告",
                          .report_on = {2026, 11, 24},
                          .published_at = "https://example.org/report",
                          .pages = {{.sha256 = "00"}}};
    if (kind == Kind::safety_evaluation)
        assessment.evaluation_kind = EvaluationKind::current_state;
    return assessment;
}

std::vector<std::string> places(const std::vector<record::Error>& gaps) {
    std::vector<std::string> all;
    for (const record::Error& gap : gaps)
        all.push_back(gap.place);
    return all;
}

}  // namespace

TEST_CASE("those on site match the industry and the content of the service", "[6.2.2.1]") {
    CHECK(matching_gaps({}).empty());
    const auto unmatched = matching_gaps(Names{"陈静", "李强"});
    REQUIRE(unmatched.size() == 1);
    CHECK(unmatched.front().message.starts_with("陈静、李强："));
    CHECK(unmatched.front().clause == "6.2.2.1");
}

TEST_CASE("risks are identified by a named method and met with measures", "[6.2.2.2]") {
    Assessment assessment = assessment_of(Kind::risk_identification);
    CHECK(identification_gaps(assessment).empty());
    assessment.methods.clear();
    assessment.conclusion.clear();
    CHECK(places(identification_gaps(assessment)) == Names{"methods", "conclusion"});
    CHECK(identification_gaps(assessment).front().clause == "6.2.2.2");
    assessment.kind = Kind::testing;
    CHECK(identification_gaps(assessment).empty());
}

TEST_CASE("an evaluation is done by a licensed body and certified persons", "[6.2.2.3]") {
    Assessment assessment = assessment_of(Kind::safety_evaluation);
    CHECK(evaluation_gaps(assessment, last_day, {}).empty());
    REQUIRE(evaluation_gaps(assessment, last_day, Names{"李强"}).size() == 1);
    CHECK(evaluation_gaps(assessment, last_day, Names{"李强"}).front().message ==
          "李强：没有安全评价师职业技能等级证书，不能承担安全评价");

    assessment.licence_expiry = last_day;
    CHECK(evaluation_gaps(assessment, last_day, {}).empty());
    assessment.licence_expiry = calendar::add_days(last_day, -1);
    REQUIRE(places(evaluation_gaps(assessment, last_day, {})) == Names{"licence_expiry"});
    CHECK(evaluation_gaps(assessment, last_day, {}).front().message.contains("2026-11-19 到期"));

    assessment = {.kind = Kind::safety_evaluation};
    CHECK(places(evaluation_gaps(assessment, last_day, {})) ==
          Names{"evaluation_kind", "standards", "conclusion", "organization_name", "licence_number", "licence_expiry"});
    CHECK(evaluation_gaps(assessment_of(Kind::testing), last_day, Names{"李强"}).empty());
}

TEST_CASE("testing is done by a licensed body and experienced persons", "[6.2.2.4]") {
    Assessment assessment = assessment_of(Kind::testing);
    CHECK(testing_gaps(assessment, last_day, {}).empty());
    const auto inexperienced = testing_gaps(assessment, last_day, Names{"李强"});
    REQUIRE(inexperienced.size() == 1);
    CHECK(inexperienced.front().message == "李强：检测检验工作经验不足 2 年或没有记录，请换人或补填");
    CHECK(inexperienced.front().clause == "6.2.2.4");
    assessment.licence_expiry = calendar::add_days(last_day, -1);
    CHECK(places(testing_gaps(assessment, last_day, {})) == Names{"licence_expiry"});
    assessment = assessment_of(Kind::testing);
    assessment.conclusion.clear();
    CHECK(places(testing_gaps(assessment, last_day, {})) == Names{"conclusion"});
    CHECK(testing_gaps(assessment_of(Kind::safety_evaluation), last_day, Names{"李强"}).empty());
}

TEST_CASE("the organisation is recorded and the report is kept", "[6.2.2.6]") {
    Assessment assessment = assessment_of(Kind::risk_identification);
    CHECK(record_gaps(assessment, last_day).empty());
    assessment.report_on = last_day;
    CHECK(record_gaps(assessment, last_day).empty());
    assessment.report_on = calendar::add_days(last_day, -1);
    CHECK(places(record_gaps(assessment, last_day)) == Names{"report_on"});

    assessment.kind = Kind::testing;
    assessment.report_on = last_day;
    assessment.organization_name.clear();
    CHECK(record_gaps(assessment, last_day).empty());
    CHECK(places(testing_gaps(assessment, last_day, {})) == Names{"organization_name"});

    const auto none = record_gaps({}, last_day);
    CHECK(places(none) == Names{"kind", "organization_name", "report_title", "report_on", "pages"});
    CHECK(std::ranges::all_of(none, [](const record::Error& gap) { return gap.clause == "6.2.2.6"; }));
}

TEST_CASE("a result can be begun before its report is there", "[6.2.2.6][C.3.2]") {
    CHECK(record::check(Assessment{.kind = Kind::safety_evaluation}).empty());
    CHECK_FALSE(record::check(Assessment{}).empty());
}

TEST_CASE("the licensing authority is told seven working days before site work", "[C.3.2]") {
    const calendar::Calendar& calendar = calendar::built_in_calendar();
    const calendar::Date first_day{2026, 11, 18};
    CHECK(authority_notice_due(calendar, first_day) == calendar::Deadline{{2026, 11, 9}, false});
    CHECK_FALSE(is_late_notice(calendar, first_day, {2026, 11, 9}));
    CHECK(is_late_notice(calendar, first_day, {2026, 11, 10}));

    // Over the holidays of 25 to 27 September and of National Day, and back to a Sunday that is worked.
    CHECK(authority_notice_due(calendar, {2026, 10, 9}).date == calendar::Date{2026, 9, 22});
    CHECK(authority_notice_due(calendar, {2026, 9, 30}).date == calendar::Date{2026, 9, 20});
    CHECK(authority_notice_due(calendar, {2027, 1, 6}).provisional);
}

TEST_CASE("a late notice is told with the reading", "[C.3.2]") {
    const calendar::Calendar& calendar = calendar::built_in_calendar();
    Assessment assessment = assessment_of(Kind::testing);
    assessment.authority_notified_on = {2026, 11, 9};
    CHECK(late_notice_remark(calendar, assessment, {2026, 11, 18}).empty());
    assessment.authority_notified_on = {2026, 11, 10};
    CHECK(late_notice_remark(calendar, assessment, {2026, 11, 18}).starts_with("书面告知晚于 2026-11-09。"));
    CHECK(late_notice_remark(calendar, assessment, {}).empty());
    assessment.kind = Kind::risk_identification;
    CHECK(late_notice_remark(calendar, assessment, {2026, 11, 18}).empty());
}

TEST_CASE("a licensed body tells the authority and publishes its report", "[C.3.2]") {
    Assessment assessment = assessment_of(Kind::safety_evaluation);
    CHECK(licensed_body_gaps(assessment).empty());
    assessment.authority_notified_on = {};
    assessment.authority_name.clear();
    assessment.published_at.clear();
    CHECK(places(licensed_body_gaps(assessment)) == Names{"authority_notified_on", "authority_name", "published_at"});
    assessment.report_on = {};
    CHECK(places(licensed_body_gaps(assessment)) == Names{"authority_notified_on", "authority_name"});
    CHECK(licensed_body_gaps({.kind = Kind::risk_identification}).empty());
}
