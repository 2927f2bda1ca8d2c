// Numbers of many digits: a spreadsheet that takes one for a quantity spoils it, and it cannot be read back.
#pragma once

#include "record/error.h"

#include <string>
#include <string_view>

namespace anze::roster {

// What it becomes then: "5.17054E+15".
[[nodiscard]] bool looks_like_spreadsheet_exponent(std::string_view text);

// A policy's number, a telephone: no blanks, narrow characters.
[[nodiscard]] record::Result<std::string> read_long_number(std::string_view cell, std::size_t longest_characters);

[[nodiscard]] record::Result<std::string> read_credit_code(std::string_view cell);

// As this program shows a number of identity, see masked() of record/text.h.
[[nodiscard]] bool is_masked_number(std::string_view number);

// A resident's identity number, whose last character is checked (GB 11643), the number of another document, which
// begins with a letter, or either of them masked.
[[nodiscard]] record::Result<std::string> read_identity_number(std::string_view cell, std::size_t longest_characters);

}  // namespace anze::roster
