#pragma once

#include "imgui.h"

#include <string>
#include <string_view>

namespace anze::widget {

inline constexpr float check_size = 18;

// For own drawing.
void draw_check(ImDrawList* list, ImVec2 middle_left, bool checked, bool read_only);

struct CheckboxOptions {
    std::string_view note = {};  // smaller behind the text
    std::string_view accessible_name = {};
    std::string description = {};
    bool required = false;
    bool invalid = false;
    bool read_only = false;
};

// A box with its text beside it. True when it was pressed.
bool checkbox(std::string_view text, bool checked, const CheckboxOptions& options = {});
[[nodiscard]] float checkbox_width(std::string_view text, std::string_view note = {});

}  // namespace anze::widget
