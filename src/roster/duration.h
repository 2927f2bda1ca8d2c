#pragma once

#include "record/error.h"
#include "record/value.h"

#include <string_view>

namespace anze::roster {

// "45", "45分钟", "1.5小时", "1小时30分", "2课时", and a platform's "01:30:00"; what is less than a minute is dropped.
// Nothing written is a count that is not filled in.
[[nodiscard]] record::Result<record::Count> read_minutes(std::string_view cell);

}  // namespace anze::roster
