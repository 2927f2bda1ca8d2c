#pragma once

#include <string_view>

namespace anze::widget {

// The groups of a key's fingerprint, large and apart, so that two people can read them to each other. `name` says
// whose.
void fingerprint(std::string_view name, std::string_view groups);

}  // namespace anze::widget
