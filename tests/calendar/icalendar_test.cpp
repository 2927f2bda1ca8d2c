#include "calendar/icalendar.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace anze::calendar;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        lines.push_back(text.substr(at, end - at));
        at = end + 2;
    }
    return lines;
}

}  // namespace

TEST_CASE("An entry is a whole day with a lasting id") {
    const std::vector<DayEntry> entries{
        {.id = "5.3.3-unit/a/service/b", .on = {2026, 11, 18}, .summary = "整理服务记录", .description = "成都示例"}};
    const auto lines = lines_of(icalendar(entries, 1'794'204'030));
    const std::vector<std::string> expected{"BEGIN:VCALENDAR",
                                            "VERSION:2.0",
                                            "PRODID:-//Anze Desk//ZH",
                                            "CALSCALE:GREGORIAN",
                                            "BEGIN:VEVENT",
                                            "UID:5.3.3-unit/a/service/b@anze-desk",
                                            "DTSTAMP:20261109T060030Z",
                                            "DTSTART;VALUE=DATE:20261118",
                                            "SUMMARY:整理服务记录",
                                            "DESCRIPTION:成都示例",
                                            "TRANSP:TRANSPARENT",
                                            "END:VEVENT",
                                            "END:VCALENDAR"};
    CHECK(lines == expected);
}

TEST_CASE("What a calendar would take for its own signs is escaped") {
    const std::vector<DayEntry> entries{{.id = "x", .on = {2026, 11, 18}, .summary = "甲,乙;丙\\丁\r\n戊"}};
    CHECK(icalendar(entries, 0).find("SUMMARY:甲\\,乙\\;丙\\\\丁\\n戊\r\n") != std::string::npos);
}

TEST_CASE("A long line is folded at 75 octets, never inside a character") {
    std::string summary;
    for (int i = 0; i < 100; ++i)
        summary += "隐患a";
    const std::vector<DayEntry> entries{{.id = "x", .on = {2026, 11, 18}, .summary = summary}};
    std::string unfolded;
    for (const std::string& line : lines_of(icalendar(entries, 0))) {
        CHECK(line.size() <= 75);
        const auto first = static_cast<unsigned char>(line.front() == ' ' ? line[1] : line.front());
        CHECK((first & 0xC0U) != 0x80U);
        unfolded += line.starts_with(' ') ? line.substr(1) : "\n" + line;
    }
    CHECK(unfolded.find("\nSUMMARY:" + summary + "\n") != std::string::npos);
}
