// What a person can do with a paper, as buttons: print it, or take it as a Word or Excel file.
#pragma once

#include "screen/screen.h"

namespace anze::screen {

struct PaperFace {
    std::string name = {};  // "告知书"; the buttons are named "打印告知书", "Word 告知书", "Excel 告知书"
    std::string_view disabled_reason = {};  // as of a button
    std::string_view print_label = {};      // where the name stands beside the buttons anyway: "打印"
};

// `make`: called only when one of them was pressed.
void paper_actions(const PaperFace& face, const std::function<form::Document()>& make, Wants& wants);
// How wide they are side by side.
[[nodiscard]] float paper_actions_width(const PaperFace& face);

}  // namespace anze::screen
