#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "calendar/working_days.h"

namespace anze::calendar {

// Reads a calendar as assets/holidays/holidays.json shows it. A year that is not complete is refused as a whole:
// half a year's holidays would give wrong deadlines that look certain.
[[nodiscard]] record::Result<std::vector<HolidayYear>> parse_holidays(std::string_view text);

// The file that parse_holidays reads.
[[nodiscard]] std::string holidays_text(const std::vector<HolidayYear>& years);

struct TakenIn {
    Calendar calendar = {};
    std::vector<int> added = {};
    std::vector<int> replaced = {};
    std::vector<int> unchanged = {};
    std::string message = {};  // what happened to which year, for the person who took it in
};

// A year of `newer` takes the place of the same year of `current`.
[[nodiscard]] TakenIn take_in(const Calendar& current, const std::vector<HolidayYear>& newer);

}  // namespace anze::calendar
