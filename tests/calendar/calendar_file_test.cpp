#include "calendar/calendar_file.h"

#include <catch2/catch_test_macros.hpp>

#include <format>
#include <fstream>
#include <iterator>

using namespace anze::calendar;

namespace {

std::string built_in_file() {
    std::ifstream file("assets/holidays/holidays.json");
    return {std::istreambuf_iterator<char>(file), {}};
}

constexpr std::string_view off_2027 = R"("2027-01-01","2027-02-06","2027-02-07","2027-02-08","2027-04-05","2027-05-01",
    "2027-06-09","2027-10-01","2027-10-02","2027-10-03")";

std::string file(std::string_view off, std::string_view work = R"("2027-10-09")", std::string_view year = "2027") {
    return std::format(R"({{"format":"anze-holidays","v":1,"years":[
        {{"year":{},"source":"通知","version":"2","off":[{}],"work":[{}]}}]}})",
                       year, off, work);
}

std::string refusal(const std::string& text) {
    const auto years = parse_holidays(text);
    return years ? "" : years.error().message;
}

std::string without(std::string text, std::string_view part) {
    const std::size_t at = text.find(part);
    REQUIRE(at != std::string::npos);
    return text.erase(at, part.size());
}

}  // namespace

TEST_CASE("The table built into the program is the file's") {
    const auto years = parse_holidays(built_in_file());
    REQUIRE(years.has_value());
    CHECK(*years == built_in_calendar().years());
}

TEST_CASE("What is written as a file is read back") {
    CHECK(parse_holidays(holidays_text(built_in_calendar().years())).value() == built_in_calendar().years());
}

TEST_CASE("A newer year is added, a changed one replaced, and both are said") {
    const auto newer = parse_holidays("\xEF\xBB\xBF" + file(off_2027));
    REQUIRE(newer.has_value());
    const TakenIn taken = take_in(built_in_calendar(), *newer);
    CHECK(taken.added == std::vector{2027});
    CHECK(taken.message == "2027年的放假安排已加入。");
    CHECK(taken.calendar.add_working_days({2026, 11, 23}, 30) == Deadline{{2027, 1, 5}, false});
    CHECK(taken.calendar.is_working_day({2027, 10, 9}));
    CHECK(taken.calendar.years().back().source == "通知");

    std::vector<HolidayYear> both = *newer;
    both.push_back(built_in_calendar().years().front());
    both.front().make_up_days.clear();
    const TakenIn again = take_in(taken.calendar, both);
    CHECK(again.replaced == std::vector{2027});
    CHECK(again.unchanged == std::vector{2024});
    CHECK(again.message == "2027年的放假安排已替换原有的。2024年的放假安排与原有的相同。");
    CHECK_FALSE(again.calendar.is_working_day({2027, 10, 9}));
}

TEST_CASE("A calendar that is not complete is refused with its reason") {
    CHECK(refusal(file("")) == "2027 年的放假安排不完整：没有春节（至少 3 天）。请用国务院办公厅通知的全年安排");
    CHECK(refusal(file(without(std::string(off_2027), R"(,"2027-10-03")"))) ==
          "2027 年的放假安排不完整：没有国庆节（至少 3 天）。请用国务院办公厅通知的全年安排");
    CHECK(refusal(file(without(std::string(off_2027), R"("2027-06-09",)"))).contains("端午节"));
    CHECK(refusal(file(off_2027, R"("2027-10-08")")) == "“2027-10-08”是星期五，不是周末，不能是调休上班日");
    CHECK(refusal(file(off_2027, R"("2027-10-02")")) == "“2027-10-02”既写成放假又写成上班");
    CHECK(refusal(file(off_2027, R"("2027-02-30")")).contains("日历上没有“2027-02-30”这一天"));
    CHECK(refusal(file(off_2027, R"("2027-10-09","2027-10-09")")) == "“2027-10-09”写了两次");
    CHECK(refusal(file(off_2027, R"("2028-10-08")")) == "“2028-10-08”不属于 2027 年的安排");
    CHECK(refusal(file(off_2027, "20271009")) == "“work”里有一项不是用引号括起的日期");
    CHECK(refusal(file(off_2027, "", "\"2027\"")).contains("year"));
    CHECK(refusal(without(file(off_2027), R"("source":"通知",)")).contains("source"));
    CHECK(refusal(without(file(off_2027), R"("version":"2",)")).contains("version"));
    CHECK(refusal(without(file(off_2027), R"(,"work":["2027-10-09"])")).contains("缺少“work”"));
    CHECK(refusal("{}").contains("这不是放假安排文件"));
    CHECK(refusal(R"({"format":"anze-holidays","v":1,"years":[]})") == "文件里没有任何一年的放假安排（years）");
    CHECK(refusal("[").contains("JSON"));
}

TEST_CASE("A year that is given twice in a file is refused") {
    std::string text = file(off_2027);
    const std::size_t from = text.find(R"({"year")");
    const std::string year = text.substr(from, text.rfind(']') - from);
    text.insert(text.rfind(']'), "," + year);
    CHECK(refusal(text) == "2027 年写了两次");
}
