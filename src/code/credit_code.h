#pragma once

#include "record/error.h"

namespace anze::code {

// GB 32100-2015, unified social credit code. Takes it as people write it (full width, small letters, blanks between)
// and gives the 18 characters, or says which character is wrong and why.
[[nodiscard]] record::Result<std::string> normalise_credit_code(std::string_view text);

// The 18th character for the 17 before it, all of the code's alphabet.
[[nodiscard]] char credit_code_check_character(std::string_view first_seventeen);

}  // namespace anze::code
