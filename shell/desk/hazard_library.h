// The delivered library of hazards, once it was asked for.
#pragma once

#include "hazard/library.h"

namespace anze::desk {

struct HazardLibrary {
    bool reading = false;
    std::string error = {};  // why it is not there; asked for again it is tried again
    std::vector<hazard::LibraryEntry> entries = {};
};

}  // namespace anze::desk
