#include "calendar/icalendar.h"

#include "record/filled.h"
#include "record/text.h"

namespace anze::calendar {
namespace {

constexpr std::size_t longest_line_octets = 75;
constexpr std::int64_t seconds_a_day = 86'400;

std::string escaped(std::string_view text) {
    std::string out;
    for (const char character : text) {
        if (character == '\n')
            out += "\\n";
        else if (character == '\\' || character == ';' || character == ',')
            out += std::string("\\") + character;
        else if (character != '\r')
            out += character;
    }
    return out;
}

// A line that goes on begins with a space, which counts.
void append_line(std::string& out, std::string_view line) {
    std::size_t room = longest_line_octets;
    while (line.size() > room) {
        const std::string_view first = record::first_bytes(line, room);
        out += std::string(first) + "\r\n ";
        line.remove_prefix(first.size());
        room = longest_line_octets - 1;
    }
    out += std::string(line) + "\r\n";
}

std::string basic_date(Date date) {
    return record::digits(date.year, 4) + record::digits(date.month, 2) + record::digits(date.day, 2);
}

std::string utc_stamp(std::int64_t seconds) {
    const std::int64_t of_day = seconds % seconds_a_day;
    return basic_date(date_of_day_number(static_cast<int>(seconds / seconds_a_day))) + "T" +
           record::digits(of_day / 3600, 2) + record::digits(of_day / 60 % 60, 2) + record::digits(of_day % 60, 2) +
           "Z";
}

}  // namespace

std::string icalendar(std::span<const DayEntry> entries, std::int64_t now_seconds) {
    std::string out;
    for (const std::string_view line :
         {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Anze Desk//ZH", "CALSCALE:GREGORIAN"})
        append_line(out, line);
    for (const DayEntry& entry : entries) {
        append_line(out, "BEGIN:VEVENT");
        append_line(out, "UID:" + escaped(entry.id) + "@anze-desk");
        append_line(out, "DTSTAMP:" + utc_stamp(now_seconds));
        append_line(out, "DTSTART;VALUE=DATE:" + basic_date(entry.on));
        append_line(out, "SUMMARY:" + escaped(entry.summary));
        append_line(out, "DESCRIPTION:" + escaped(entry.description));
        append_line(out, "TRANSP:TRANSPARENT");
        append_line(out, "END:VEVENT");
    }
    append_line(out, "END:VCALENDAR");
    return out;
}

}  // namespace anze::calendar
