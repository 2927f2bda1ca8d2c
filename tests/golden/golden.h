#pragma once

#include <string>
#include <string_view>

namespace anze::test {

// Requires that the text is byte for byte that of tests/golden/NAME. `./dev golden` writes the files anew from what
// the program gives now; what changed in them is then looked at like any other change.
void matches_golden(std::string_view name, std::string_view text);

}  // namespace anze::test
