#pragma once

#include <string>
#include <string_view>

namespace anze::widget {

// A line with a magnifier; `name` is read aloud, `hint` stands in it while it is empty. True when the text changed.
bool search_box(std::string_view name, std::string_view hint, std::string& query, float width = 0);

}  // namespace anze::widget
