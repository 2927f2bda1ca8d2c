#pragma once

// Counts as bars, each split into parts of one kind; the figures stand beside them.

#include "style/style.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anze::widget {

struct BarPart {
    std::string_view label = {};  // "重大"
    style::Tone tone = style::Tone::neutral;
};

struct Bar {
    std::string name = {};
    std::vector<std::size_t> counts = {};  // one for each part
};

// A line for each bar: name, bar, and in words how many of which part. A list to assistive technology.
void bars(std::string_view name, std::span<const BarPart> parts, std::span<const Bar> all);

}  // namespace anze::widget
