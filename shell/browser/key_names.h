#pragma once

#include "imgui.h"

#include <string_view>

namespace anze::browser {

// The ImGui key of a KeyboardEvent.code, or ImGuiKey_None.
[[nodiscard]] ImGuiKey key_of_code(std::string_view code);

}  // namespace anze::browser
