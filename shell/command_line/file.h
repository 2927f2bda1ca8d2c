#pragma once

#include "record/error.h"

namespace anze::command_line {

// The whole file.
record::Result<std::string> read_file(const std::string& path);

}  // namespace anze::command_line
