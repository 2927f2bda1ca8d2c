// 提供查阅 (7.3): to whom, on what authority and why, and which services of a unit; and the log of what was given.
#pragma once

#include "screen/editing.h"
#include "widget/table.h"

namespace anze::screen {

struct HandOverState {
    bool open = false;
    bool chooses_unit = false;
    bool tried = false;
    std::string unit_id = {};
    archive::Recipient recipient = {};
    std::vector<std::string> service_ids = {};

    void show(std::string unit, std::vector<std::string> services) {
        *this = {
            .open = true, .chooses_unit = unit.empty(), .unit_id = std::move(unit), .service_ids = std::move(services)};
    }
};

// The dialog, where it is open.
void draw_hand_over(const ScreenPart& part, HandOverState& state);

struct HandOverLogState {
    std::uint64_t version = 0;                                       // of the ledger
    std::vector<const ledger::Entry<archive::HandOver>*> rows = {};  // newest first
    widget::TableState table = {};
};

// Of all units.
void draw_hand_over_log(const ScreenPart& part, HandOverLogState& state);

}  // namespace anze::screen
