// The first start: who uses this device. The key is made when the answers are given.
#pragma once

#include "ledger/action/found_archive.h"
#include "screen/screen.h"

namespace anze::screen {

struct FirstStartState {
    ledger::FoundArchive answers = {};
    bool tried = false;
    bool restoring = false;
    std::string backup_passphrase = {};
};

void draw_first_start(const desk::View& view, FirstStartState& state, Wants& wants);

}  // namespace anze::screen
