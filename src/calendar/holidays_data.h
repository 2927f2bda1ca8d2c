#pragma once

#include <vector>

#include "calendar/working_days.h"

namespace anze::calendar {

// Written by tools/holidays.mjs from npm chinese-days; equal to assets/holidays/holidays.json.
[[nodiscard]] std::vector<HolidayYear> built_in_holidays();

}  // namespace anze::calendar
