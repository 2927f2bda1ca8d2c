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

TEST_CASE("two matching professionals are on site at each visit", "[6.2.2.1]") {
    CHECK(on_site_gaps(2, {}).empty());
    REQUIRE(on_site_gaps(1, {}).size() == 1);
    CHECK(on_site_gaps(1, {}).front() ==
          record::Error{"每次到场的安全生产专业技术人员不少于 2 名，现有 1 名", "professionals_on_site", "6.2.2.1"});
    CHECK(on_site_gaps(0, Names{"陈静"}).size() == 2);
    const auto unmatched = on_site_gaps(3, Names{"陈静", "李强"});
    REQUIRE(unmatched.size() == 1);
    CHECK(unmatched.front().message.starts_with("陈静、李强："));
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
          Names{"evaluation_kind", "standards", "organization_name", "licence_number", "licence_expiry"});
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
    CHECK(testing_gaps(assessment_of(Kind::safety_evaluation), last_day, Names{"李强"}).empty());
}

TEST_CASE("time, body, qualification, photos and report are recorded", "[6.2.2.6]") {
    Assessment assessment = assessment_of(Kind::risk_identification);
    CHECK(record_gaps(assessment, last_day, 1, {}).empty());
    CHECK(places(record_gaps(assessment, {}, 0, Names{"李强"})) == Names{"last_day_on", "group_member", "photos"});
    assessment.pages.clear();
    assessment.organization_name.clear();
    assessment.report_on = calendar::add_days(last_day, -1);
    CHECK(places(record_gaps(assessment, last_day, 1, {})) == Names{"report_on", "organization_name", "pages"});
    assessment.report_on = {};
    const auto undated = record_gaps(assessment, last_day, 1, {});
    CHECK(places(undated) == Names{"report_on", "organization_name", "pages"});
    CHECK(undated.front().clause == "6.2.2.6");
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
