#include "authority/authority.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::authority;

namespace {

CooperationAttempt attempt(calendar::Date tried_on, Outcome outcome) {
    return {.tried_on = tried_on,
            .way = Way::phone,
            .contacted = "赵主任",
            .asked = "到场排查隐患",
            .outcome = outcome,
            .noted_by = "陈静"};
}

const CooperationAttempt refused = attempt({2026, 11, 3}, Outcome::refused);
const CooperationAttempt silent = attempt({2026, 11, 5}, Outcome::unanswered);
const CooperationAttempt silent_again = attempt({2026, 11, 9}, Outcome::unanswered);
const CooperationAttempt agreed = attempt({2026, 11, 9}, Outcome::agreed);

calendar::Date since(std::vector<CooperationAttempt> attempts) {
    return not_cooperating_since(attempts);
}

}  // namespace

TEST_CASE("one refusal or two attempts without an answer are not cooperating", "[5.1.5]") {
    CHECK(since({refused}) == calendar::Date{2026, 11, 3});
    CHECK_FALSE(since({silent}).is_set());
    CHECK(since({silent, silent_again}) == calendar::Date{2026, 11, 9});
    CHECK(since({silent_again, silent}) == calendar::Date{2026, 11, 9});
    CHECK(since({silent, refused, silent_again}) == calendar::Date{2026, 11, 3});
    CHECK_FALSE(since({}).is_set());
}

TEST_CASE("a unit that agrees makes good what was before", "[5.1.5]") {
    CHECK_FALSE(since({refused, agreed}).is_set());
    CHECK_FALSE(since({silent, silent_again, agreed}).is_set());
    CHECK_FALSE(since({agreed, silent_again, silent}).is_set());
    CHECK_FALSE(since({silent, agreed, attempt({2026, 11, 10}, Outcome::unanswered)}).is_set());
    CHECK(since({refused, agreed, attempt({2026, 11, 10}, Outcome::refused)}) == calendar::Date{2026, 11, 10});
}

TEST_CASE("a report on a unit that does not cooperate rests on attempts up to its day", "[5.1.5]") {
    const std::vector attempts{silent, silent_again};
    CHECK(cooperation_gaps(attempts, {2026, 11, 9}).empty());
    REQUIRE(cooperation_gaps(attempts, {2026, 11, 8}).size() == 1);
    CHECK(cooperation_gaps(attempts, {2026, 11, 8}).front() ==
          record::Error{"报告单位不配合之前，请先登记至少 1 次被拒绝的联系，或连续 2 次未联系上、未答复的联系",
                        "matter", "5.1.5"});
    CHECK(cooperation_gaps(std::vector{refused, agreed}, {2026, 11, 8}).empty());
}

TEST_CASE("a report on a major hazard names it", "[6.3.2.3][5.1.5]") {
    Report report{.matter = Matter::major_hazard,
                  .hazard_id = "h1",
                  .authority_name = "新都区应急管理局",
                  .reported_on = {2026, 11, 23},
                  .method = Method::written,
                  .facts = "储罐区未设围堰，过期未整改",
                  .reported_by = "陈静"};
    CHECK(report_gaps(report).empty());
    report.hazard_id.clear();
    REQUIRE(report_gaps(report).size() == 1);
    CHECK(report_gaps(report).front() == record::Error{"请选择单位不整改的重大隐患", "hazard_id", "6.3.2.3"});
    report.matter = Matter::non_cooperation;
    CHECK(report_gaps(report).empty());
    report.facts.clear();
    REQUIRE(report_gaps(report).size() == 1);
    CHECK(report_gaps(report).front().clause == "5.1.5");
}

TEST_CASE("the facts of a report are drafted from the attempts, by their days", "[5.1.5]") {
    CooperationAttempt with_words = refused;
    with_words.response = "没有时间";
    CHECK(drafted_facts(std::vector{silent, with_words}) ==
          "2026年11月3日，陈静以电话方式联系赵主任，商请到场排查隐患：拒绝。单位答复：“没有时间”。\n"
          "2026年11月5日，陈静以电话方式联系赵主任，商请到场排查隐患：未联系上或未答复。");
    CHECK(drafted_facts({}).empty());
}

TEST_CASE("a report is made within three working days, a target of ours", "[5.1.5][6.3.2.3]") {
    const calendar::Calendar& calendar = calendar::built_in_calendar();
    CHECK(report_target(calendar, {2026, 11, 20}) == calendar::Deadline{{2026, 11, 25}, false});
    CHECK(report_target(calendar, {2026, 9, 30}).date == calendar::Date{2026, 10, 10});
    CHECK(report_target(calendar, {2026, 12, 30}).provisional);
}
