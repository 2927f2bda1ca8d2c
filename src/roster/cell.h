#pragma once

#include "calendar/date.h"
#include "record/money.h"

#include <string>
#include <string_view>

namespace anze::roster {

// Cells as people and spreadsheets write them. Each refusal says what to write instead.

// Blanks around it gone, line breaks and tabs inside turned into one blank; everything else stays as it is, a leading
// = too. The apostrophe with which a spreadsheet marks text before = + - @ is not part of the text.
[[nodiscard]] record::Result<std::string> read_text(std::string_view cell, std::size_t longest_characters);

// The blank that makes a name of two characters as wide as one of three is no part of it. A remark below the list, such
// as "制表人：…", is no name.
[[nodiscard]] record::Result<std::string> read_person_name(std::string_view cell, std::size_t longest_characters);

// 2026-05-25, 2026/5/25, 2026.5.25, 2026年5月25日, 20260525, or a spreadsheet's day number; a time behind it is
// dropped.
[[nodiscard]] record::Result<calendar::Date> read_date(std::string_view cell);

// "1,200", full-width digits, "120人".
[[nodiscard]] record::Result<record::Count> read_count(std::string_view cell);

// 元 with at most two decimals, "¥13,500.00", "13500元".
[[nodiscard]] record::Result<record::Money> read_money(std::string_view cell);

// 万元, as exact decimal text: "8,100.50" gives "8100.5".
[[nodiscard]] record::Result<std::string> read_ten_thousand_yuan(std::string_view cell);

}  // namespace anze::roster
