#pragma once

#include "calendar/date.h"

#include <cstdint>
#include <span>
#include <string>

namespace anze::calendar {

// What a person's own calendar shows on a whole day.
struct DayEntry {
    std::string id = {};  // the same at every export, so that a calendar replaces what it has
    Date on = {};
    std::string summary = {};
    std::string description = {};
};

// The bytes of an .ics file (RFC 5545): lines end with CR LF and are folded at 75 octets, never inside a character.
// Refused characters are none: commas, semicolons, backslashes and line breaks are escaped (3.3.11).
[[nodiscard]] std::string icalendar(std::span<const DayEntry> entries, std::int64_t now_seconds);

}  // namespace anze::calendar
