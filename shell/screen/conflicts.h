// Page::conflicts: fields with two values that did not know of each other, side by side, for a person to decide; and
// what was received but does not count.
#pragma once

#include "screen/editing.h"

namespace anze::screen {

struct ConflictLine {
    ledger::Conflict conflict = {};
    ledger::Refusals refusals = {};  // why this side may not decide it
};

struct ConflictsState {
    std::uint64_t version = 0;  // of the ledger the conflicts were looked for in
    std::vector<ConflictLine> lines = {};
};

void draw_conflicts(const desk::View& view, const Route& route, ConflictsState& state, Wants& wants);

}  // namespace anze::screen
