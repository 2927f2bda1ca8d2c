#pragma once

#include "record/error.h"
#include "record/value.h"

#include <string_view>

namespace anze::record {

// "1200", "1,200", full-width digits; nothing written is a count that is not filled in. Refused with what to write
// instead.
[[nodiscard]] Result<Count> parse_count(std::string_view text);

}  // namespace anze::record
