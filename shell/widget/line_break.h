#pragma once

// Where a line may end: between any two Chinese characters, at blanks between words, never before a closing mark nor
// after an opening one.

#include <functional>
#include <string_view>
#include <vector>

namespace anze::widget {

// Cuts the text into lines no wider than `width`; `advance` is the width of one character.
[[nodiscard]] std::vector<std::string_view> break_lines(std::string_view text, float width,
                                                        const std::function<float(char32_t)>& advance);

}  // namespace anze::widget
