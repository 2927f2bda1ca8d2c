#pragma once

#include "calendar/date.h"

#include <string_view>

namespace anze::calendar {

// A date as people write it: 2026-11-09, 2026/11/9, 2026.11.9, 2026年11月9日, 20261109; blanks and full-width
// characters do not matter. Nothing written is Date{}. Says in Chinese what to write otherwise.
[[nodiscard]] record::Result<Date> read_written_date(std::string_view text);

// What a person types into a field: the same, and without a year 11-9, 11/9, 11.9, 11月9日 of the year of `today`.
[[nodiscard]] record::Result<Date> read_typed_date(std::string_view text, Date today);

}  // namespace anze::calendar
