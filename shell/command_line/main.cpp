#include "command_line/command_line.h"

#include <cstdio>

int main(int count, char** arguments) {
    const auto outcome = anze::command_line::run({arguments + 1, arguments + count});
    std::fwrite(outcome.output.data(), 1, outcome.output.size(), stdout);
    std::fwrite(outcome.errors.data(), 1, outcome.errors.size(), stderr);
    return outcome.exit_code;
}
