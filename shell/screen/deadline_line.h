// A deadline in words: by when, how many working days are left, and the clause that sets it.
#pragma once

#include "desk/view.h"
#include "style/style.h"

namespace anze::screen {

struct DeadlineLine {
    std::string text = {};  // "应于 11月20日前，还有 5 个工作日"
    style::Tone tone = style::Tone::neutral;
};

DeadlineLine deadline_line(const desk::View& view, calendar::Deadline due);

// The same with what is due before it and the clause behind it.
void draw_deadline(const desk::View& view, std::string_view matter, std::string_view clause, calendar::Deadline due);

}  // namespace anze::screen
