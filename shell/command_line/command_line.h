// command_line/: `anze` — checks and shows bundles, tries lists and counts working days, on the same core as the page.
#pragma once

#include <string>
#include <vector>

namespace anze::command_line {

// What one call of the program answers.
struct Outcome {
    int exit_code = 0;  // 0: all is right; 1: refused; 2: not asked in a way it knows
    std::string output = {};
    std::string errors = {};
};

Outcome run(const std::vector<std::string>& arguments);

}  // namespace anze::command_line
