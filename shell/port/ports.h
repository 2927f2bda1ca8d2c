// All doors together, as the desk is given them.
#pragma once

#include "port/journal_store.h"
#include "port/keeping.h"
#include "port/signatures.h"
#include "port/world.h"

namespace anze::port {

struct Ports {
    JournalStore& journal;
    Snapshot& snapshot;
    Attachments& attachments;
    Keys& keys;
    Preferences& preferences;
    Persistence& persistence;
    Files& files;
    Printer& printer;
    Documents& documents;
    Clock& clock;
    Random& random;
    Worker& worker;
    Signatures& signatures;
};

}  // namespace anze::port
