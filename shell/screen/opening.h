// Before the archive is open: how far opening is, the passphrase, or why it does not open and what can be done.
#pragma once

#include "screen/screen.h"

namespace anze::screen {

struct OpeningState {
    std::string passphrase = {};
    bool restoring = false;
    std::string backup_passphrase = {};
};

void draw_opening(const desk::View& view, OpeningState& state, Wants& wants);

// A card in the middle of the screen; end_card closes it.
void begin_middle_card(std::string_view name);

// Restoring needs the passphrase of the backup first, then its file. `open` belongs to the caller.
void draw_restoring(bool& open, std::string& passphrase, Wants& wants);

}  // namespace anze::screen
