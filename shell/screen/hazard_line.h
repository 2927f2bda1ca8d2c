// One hazard as a line of a list: how it stands today, in words.
#pragma once

#include "ledger/case.h"
#include "style/style.h"

namespace anze::screen {

enum class Standing : std::uint8_t { not_told, told, overdue, rectified, not_accepted, accepted };
inline constexpr std::size_t standing_count = 6;

struct HazardLine {
    ledger::StreamNumber service = 0;
    const ledger::Entry<hazard::Hazard>* hazard = nullptr;
    const ledger::Entry<party::InsuredUnit>* unit = nullptr;
    Standing standing = Standing::told;
    int days_late = 0;  // calendar days after the date set for the rectification
};

HazardLine hazard_line(const ledger::Case& joined, const ledger::HazardCase& each, calendar::Date today);

// "未告知", "逾期 3 日" ...
std::string standing_text(const HazardLine& line);
style::Tone standing_tone(const HazardLine& line);

// Every hazard of every unit, the newest first.
std::vector<HazardLine> all_hazard_lines(const ledger::Ledger& ledger, calendar::Date today);

}  // namespace anze::screen
