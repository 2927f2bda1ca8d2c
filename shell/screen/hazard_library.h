// The library of hazards to take words from: the house's own entries and the delivered ones.
#pragma once

#include "hazard/library.h"
#include "screen/editing.h"
#include "widget/table.h"

namespace anze::screen {

struct FoundEntry {
    hazard::LibraryEntry entry = {};
    bool is_own = false;
};

struct LibraryDialog {
    bool open = false;
    hazard::LibraryQuery query = {};
    widget::TableState table = {};
    // What was found, for which query and in which view.
    std::vector<FoundEntry> found = {};
    std::vector<widget::Option> industries = {};
    hazard::LibraryQuery found_for = {};
    std::optional<std::uint64_t> found_in = {};
};

void open_library(const ScreenPart& part, LibraryDialog& state);

// The entry that was pressed in this frame; the caller closes the dialog, or leaves it open for another one.
std::optional<hazard::LibraryEntry> draw_library(const ScreenPart& part, hazard::LibraryKind kind,
                                                 std::string_view note, LibraryDialog& state);

}  // namespace anze::screen
