// Labels found by what a person types for them: their beginning, or the first letters of their Pinyin ("pdx" for
// 配电箱).
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace anze::record {

// Whether the text begins so, in characters or in first letters of Pinyin, capital or small; marks and blanks in it may
// be left out with letters.
bool begins_with_typed(std::string_view text, std::string_view typed);

// Whether the text begins so anywhere in it; every text holds an empty one.
bool holds_typed(std::string_view text, std::string_view typed);

// The labels that are meant, by their place: those that begin so, else those in which something does.
std::vector<std::size_t> labels_for(std::string_view typed, std::span<const std::string_view> labels);

}  // namespace anze::record
