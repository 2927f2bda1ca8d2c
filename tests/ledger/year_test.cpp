#include "golden/golden.h"
#include "ledger/duty.h"
#include "ledger/year.h"

#include <set>

using namespace anze;
using namespace anze::ledger;
using anze::test::day;

namespace {

// All that a person sees of a duty but the days left, which follow from the day and the date.
std::string line_of(const Duty& duty) {
    std::string line = duty.unit_name.empty() ? "本公司" : duty.unit_name;
    line += " | " + duty.clause + " | " + duty.matter + " | " + calendar::to_string(duty.due.date);
    if (duty.due.provisional)
        line += " 暂定";
    if (duty.is_target)
        line += " 目标";
    if (duty.state == DutyState::overdue)
        line += " 超期";
    return line;
}

std::set<std::string> lines_on(const test::Year& year, calendar::Date on) {
    std::set<std::string> lines;
    for (const Duty& duty : duties(year.ledger(), calendar::built_in_calendar(), on))
        lines.insert(line_of(duty));
    return lines;
}

}  // namespace

// Each day's list is that of the day before with what the golden file adds (+) and takes away (-).
TEST_CASE(
    "A year in the life of four units",
    "[5.1.1][5.1.2][5.1.5][5.2.1][5.2.4][5.3][5.3.1][5.3.3][5.3.4.1][5.3.4.2][5.4.2.1][6][6.1.2.3][6.2.2.5][6.3.2.3]") {
    test::Year year;
    std::string text;
    std::set<std::string> before;
    const calendar::Date last{2027, 1, 15};
    for (calendar::Date on{2026, 1, 1}; on <= last; on = calendar::add_days(on, 1)) {
        year.live(on);
        const auto now = lines_on(year, on);
        std::string changes;
        for (const std::string& line : before) {
            if (!now.contains(line))
                changes += "  - " + line + "\n";
        }
        for (const std::string& line : now) {
            if (!before.contains(line))
                changes += "  + " + line + "\n";
        }
        if (!changes.empty())
            text += calendar::to_string(on) + "\n" + changes;
        before = now;
    }
    test::matches_golden("year_2026.txt", text);
}

TEST_CASE("A call-back that is late by its whole period is late by the ratio of exactly 1", "[5.3.4.1]") {
    test::Year year;
    for (calendar::Date on{2026, 1, 1}; on <= day("2026-03-19"); on = calendar::add_days(on, 1))
        year.live(on);
    const auto all = duties(year.ledger(), calendar::built_in_calendar(), day("2026-03-20"));
    const auto call_back = std::ranges::find(all, "5.3.4.1", &Duty::clause);
    REQUIRE(call_back != all.end());
    CHECK(call_back->due.date == day("2026-03-11"));
    CHECK(call_back->late_of_period == calendar::Ratio{1, 1});
}
