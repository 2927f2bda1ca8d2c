#include "screen/hazard_line.h"

#include <ranges>

namespace anze::screen {
namespace {

HazardLine line_of(const ledger::HazardCase& each, const ledger::Entry<party::InsuredUnit>* unit,
                   calendar::Date today) {
    HazardLine line{.service = each.hazard->stream, .hazard = each.hazard, .unit = unit};
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

}  // namespace

HazardLine hazard_line(const ledger::Case& joined, const ledger::HazardCase& each, calendar::Date today) {
    return line_of(each, joined.unit, today);
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
    std::vector<const ledger::Entry<party::InsuredUnit>*> units;
    units.reserve(ledger.streams().size());
    for (const ledger::StreamName& name : ledger.streams())
        units.push_back(ledger.find<party::InsuredUnit>(name.unit_id));
    std::vector<HazardLine> lines;
    lines.reserve(ledger.table<hazard::Hazard>().size());
    for (const ledger::HazardCase& each : ledger::every_hazard(ledger) | std::views::reverse)
        lines.push_back(line_of(each, units[each.hazard->stream], today));
    return lines;
}

}  // namespace anze::screen
