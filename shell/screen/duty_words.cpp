#include "screen/duty_words.h"

namespace anze::screen {
namespace {

constexpr int near_working_days = 3;

style::Tone tone_of_coming(const ledger::Duty& duty) {
    if (duty.working_days <= near_working_days)
        return style::Tone::yellow;
    return duty.due.provisional ? style::Tone::blue : style::Tone::neutral;
}

}  // namespace

// A target of our own is never called late: the standard gives no number there.
TimeLeft time_left(const ledger::Duty& duty) {
    const std::string days = std::to_string(duty.working_days) + " 个工作日";
    switch (duty.state) {
    case ledger::DutyState::overdue:
        return duty.is_target ? TimeLeft{"超过目标 " + days, style::Tone::orange}
                              : TimeLeft{"逾期 " + days, style::Tone::red};
    case ledger::DutyState::today:
        return {"今天", style::Tone::orange};
    case ledger::DutyState::coming:
        break;
    }
    return {days + (duty.due.provisional ? "（暂定）" : ""), tone_of_coming(duty)};
}

}  // namespace anze::screen
