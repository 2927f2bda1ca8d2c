// A duty in few words: what there is to do and how much time is left.
#pragma once

#include "ledger/duty.h"
#include "style/style.h"

namespace anze::screen {

struct TimeLeft {
    std::string text = {};  // "逾期 3 个工作日", "今天", "5 个工作日（暂定）"
    style::Tone tone = style::Tone::neutral;
};

TimeLeft time_left(const ledger::Duty& duty);

}  // namespace anze::screen
