#pragma once

#include "record/error.h"

#include <string>
#include <string_view>

namespace anze::desktop {

// Text in an encoding by the names of roster/encoding.h, as UTF-8. What cannot be read becomes U+FFFD, as the browser's
// decoder does it.
record::Result<std::string> decode(std::string_view bytes, const std::string& encoding);

}  // namespace anze::desktop
