#include "hazard/assistance.h"

#include "record/check.h"

#include <catch2/catch_test_macros.hpp>

using namespace anze;
using namespace anze::hazard;

namespace {

const Hazard major{.found_on = {2026, 11, 9}, .level = Level::major, .due_on = {2026, 11, 20}};
constexpr calendar::Date last_day{2026, 11, 20};
constexpr calendar::Date day_after{2026, 11, 21};

MajorPath told_and_helped() {
    return {.told_on = {2026, 11, 9}, .assistances = 1};
}

std::string only_gap(const MajorPath& path, calendar::Date today) {
    const auto gaps = major_path_gaps(major, path, today);
    return gaps.size() == 1 && gaps.front().clause == "6.3.2.3" ? gaps.front().message : std::string();
}

}  // namespace

TEST_CASE("a major hazard is told the same day and helped with", "[6.3.2.3]") {
    MajorPath path = told_and_helped();
    CHECK(major_path_gaps(major, path, last_day).empty());
    path.told_on = {2026, 11, 10};
    CHECK(only_gap(path, last_day).starts_with("重大隐患于 2026-11-10 告知，晚于发现当日 2026-11-09"));
    path.told_on = {};
    CHECK(only_gap(path, last_day) == "重大隐患尚未书面告知单位，请立即告知");
    path = told_and_helped();
    path.assistances = 0;
    CHECK(only_gap(path, last_day) == "没有协助单位整改的记录，请协助整改并登记");
    CHECK(major_path_gaps(Hazard{.level = Level::general}, {}, last_day).empty());
}

TEST_CASE("what the unit says to be rectified is re-checked", "[6.3.2.3]") {
    MajorPath path = told_and_helped();
    path.rectified_on = {2026, 11, 20};
    CHECK(only_gap(path, day_after) == "单位已填报整改完成，请复查验收");
    path.verdict = Verdict::accepted;
    CHECK(major_path_gaps(major, path, day_after).empty());
}

TEST_CASE("a major hazard that is not rectified by its last day is reported", "[6.3.2.3]") {
    const std::string report = "重大隐患过治理时限 2026-11-20 仍未整改，请报告应急管理部门";
    MajorPath path = told_and_helped();
    CHECK(major_path_gaps(major, path, last_day).empty());
    CHECK(only_gap(path, day_after) == report);
    path.reported_on = day_after;
    CHECK(major_path_gaps(major, path, day_after).empty());

    path = told_and_helped();
    path.rectified_on = {2026, 11, 19};
    path.verdict = Verdict::not_accepted;
    CHECK(major_path_gaps(major, path, last_day).empty());
    CHECK(only_gap(path, day_after) == report);
}

TEST_CASE("a unit that was told on a Friday is helped on Monday, as a target", "[6.3.2.3]") {
    CHECK(assistance_target(calendar::built_in_calendar(), {2026, 11, 13}).date == calendar::Date{2026, 11, 16});
}

TEST_CASE("an assistance says when, how, by whom and with what advice", "[6.3.2.3]") {
    CHECK(record::check(Assistance{}).size() == 5);
    CHECK(record::check(Assistance{.hazard_id = "h1",
                                   .assisted_on = last_day,
                                   .way = "现场指导",
                                   .assisted_by = "陈静",
                                   .advice = "先停用储罐"})
              .empty());
}
