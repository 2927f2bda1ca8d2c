// Page::archives: the services whose file is to be put in order (5.3.4.2), those that are sealed (7.2), and who was
// given what of them to read (7.3).
#pragma once

#include "ledger/case.h"
#include "screen/hand_over.h"
#include "widget/row_order.h"
#include "widget/table.h"

namespace anze::screen {

struct ArchiveLine {
    ledger::StreamNumber service = 0;
    std::string unit_name = {};
    std::string title = {};
    std::size_t present = 0;
    std::size_t needed = 0;
    const archive::ArchiveFile* file = nullptr;  // null: still to be archived
    calendar::Deadline due = {};
    calendar::Date keep_until = {};
};

struct ArchivesState {
    std::uint64_t version = 0;  // of the ledger the lines were worked out for
    std::vector<ArchiveLine> open = {};
    std::vector<ArchiveLine> sealed = {};
    int tab = 0;  // 0: still to be archived, 1: sealed, 2: who was given what
    std::string query = {};
    widget::RowOrder order = {};
    widget::TableState table = {};
    HandOverState hand_over = {};
    HandOverLogState log = {};
};

void draw_archives(const desk::View& view, const Route& route, ArchivesState& state, Wants& wants);

}  // namespace anze::screen
