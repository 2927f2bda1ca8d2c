// What a unit has answered of one service, and what it does next.
#pragma once

#include "ledger/case.h"

namespace anze::screen {

struct UnitAnswer {
    bool received = false;
    std::size_t hazards = 0;
    std::size_t rectified = 0;
    bool surveyed = false;

    bool begun() const { return received || rectified > 0 || surveyed; }
    bool complete() const { return received && rectified == hazards && surveyed; }
};

UnitAnswer unit_answer(const ledger::Case& joined);

// "签收服务成果", "填写整改情况" ..., in the order in which it is done.
std::string_view next_task(const UnitAnswer& answer);

// One line for each thing to be done, with how far it is.
void show_unit_answer(const UnitAnswer& answer);

}  // namespace anze::screen
