#include "screen/hazard_line.h"

namespace anze::screen {

HazardLine hazard_line(const ledger::Case& joined, const ledger::HazardCase& each, calendar::Date today) {
    HazardLine line{.service = joined.stream, .hazard = each.hazard, .unit = joined.unit};
    const calendar::Date due = each.hazard->value.due_on;
    const bool late = due.is_set() && due < today;
    if (late)
        line.days_late = calendar::days_between(due, today);
    switch (each.state()) {
    case ledger::HazardState::found:
        line.standing = Standing::not_told;
        break;
    case ledger::HazardState::told:
        line.standing = late ? Standing::overdue : Standing::told;
        break;
    case ledger::HazardState::rectified:
        line.standing = Standing::rectified;
        break;
    case ledger::HazardState::not_accepted:
        line.standing = Standing::not_accepted;
        break;
    case ledger::HazardState::accepted:
        line.standing = Standing::accepted;
        break;
    }
    return line;
}

std::string standing_text(const HazardLine& line) {
    switch (line.standing) {
    case Standing::not_told:
        return "未告知";
    case Standing::told:
        return "已告知";
    case Standing::overdue:
        return "逾期 " + std::to_string(line.days_late) + " 日";
    case Standing::rectified:
        return "待验收";
    case Standing::not_accepted:
        return "验收不合格";
    case Standing::accepted:
        return "✓ 已验收";
    }
    return {};
}

style::Tone standing_tone(const HazardLine& line) {
    switch (line.standing) {
    case Standing::not_told:
    case Standing::rectified:
        return style::Tone::orange;
    case Standing::told:
        return style::Tone::neutral;
    case Standing::overdue:
    case Standing::not_accepted:
        return style::Tone::red;
    case Standing::accepted:
        return style::Tone::green;
    }
    return style::Tone::neutral;
}

std::vector<HazardLine> all_hazard_lines(const ledger::Ledger& ledger, calendar::Date today) {
    std::vector<HazardLine> lines;
    lines.reserve(ledger.table<hazard::Hazard>().size());
    for (const ledger::StreamNumber stream : ledger::service_streams(ledger)) {
        const ledger::Case joined = ledger::case_of(ledger, stream);
        for (const ledger::HazardCase& each : joined.hazards)
            lines.push_back(hazard_line(joined, each, today));
    }
    return lines;
}

}  // namespace anze::screen
