#pragma once

// Numbers and ways at a glance.

#include "style/style.h"

#include <span>
#include <string_view>

namespace anze::widget {

// A card with a small label and a large figure; true when pressed. Put several into begin_columns.
bool stat_card(std::string_view label, std::string_view figure, style::Tone tone = style::Tone::neutral);

// `fraction` 0 to 1.
void progress(std::string_view label, double fraction);

// `mapped`: a step of the way itself, of no case.
enum class StepState : unsigned char { open, current, done, late, mapped };

struct Step {
    std::string_view label = {};
    std::string_view note = {};  // "11月11日", "应于 11月20日"
    StepState state = StepState::open;
};
// The index of the step that was pressed, or -1.
int steps(std::string_view name, std::span<const Step> all);

}  // namespace anze::widget
