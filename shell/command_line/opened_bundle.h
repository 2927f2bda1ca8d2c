// A bundle from a file, checked to its end and folded as whoever it is meant for would fold it.
#pragma once

#include "bundle/bundle.h"

namespace anze::command_line {

struct OpenedBundle {
    bundle::Manifest manifest = {};
    std::string fingerprint = {};
    journal::Journal journal = journal::Journal{};
    std::size_t unknown = 0;  // operations of a newer version of the program
};

record::Result<OpenedBundle> open_bundle(const std::string& path);

// Who signed it, for whom, what it holds.
std::string summary(const OpenedBundle& opened);

}  // namespace anze::command_line
