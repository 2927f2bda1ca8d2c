// The commands, each in a file of its name. Their arguments were counted already.
#pragma once

#include "command_line/command_line.h"
#include "record/error.h"

namespace anze::command_line {

// `fingerprint`: the only key whose file is accepted; empty when any is.
Outcome verify(const std::string& path, const std::string& fingerprint);
Outcome show(const std::string& path);
Outcome import(const std::string& path);
Outcome due(const std::string& date, const std::string& count);

Outcome refused(const record::Error& error);
Outcome misused(const std::string& message);

}  // namespace anze::command_line
