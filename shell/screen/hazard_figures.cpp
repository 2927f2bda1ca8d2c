#include "screen/hazard_figures.h"

#include "ledger/tally.h"
#include "widget/button.h"
#include "widget/layout.h"
#include "widget/navigation.h"

#include <array>

namespace anze::screen {
namespace {

enum Group : int { area, kind, month, unit };
constexpr std::array<std::string_view, 4> group_labels{"按区域", "按类别", "按月份", "按单位"};

constexpr std::array<widget::BarPart, 3> levels{
    {{"重大", style::Tone::red}, {"一般", style::Tone::yellow}, {"未分级", style::Tone::neutral}}};
constexpr std::size_t most_lines = 8;
constexpr std::size_t most_months = 12;

std::size_t level_of(const HazardLine& line) {
    switch (line.hazard->value.level) {
    case hazard::Level::major:
        return 0;
    case hazard::Level::general:
        return 1;
    case hazard::Level::none:
        break;
    }
    return 2;
}

std::string group_of(const HazardLine& line, int group) {
    const hazard::Hazard& hazard = line.hazard->value;
    if (group == area)
        return hazard.area;
    if (group == unit)
        return line.unit != nullptr ? line.unit->value.name : std::string();
    return hazard.subcategory.empty() ? hazard.category : hazard.category + " · " + hazard.subcategory;
}

std::vector<ledger::TallyLine> lines_of(const ShownHazards& shown, int group) {
    if (group == month) {
        std::vector<ledger::CountedDay> all;
        for (const std::uint32_t row : shown.rows)
            all.push_back({shown.lines[row].hazard->value.found_on, level_of(shown.lines[row])});
        return ledger::tally_by_month(all, levels.size(), most_months);
    }
    std::vector<ledger::Counted> all;
    for (const std::uint32_t row : shown.rows)
        all.push_back({group_of(shown.lines[row], group), level_of(shown.lines[row])});
    return ledger::tally(all, levels.size(), most_lines);
}

// Once for each change, not for each frame.
void work_out(const ShownHazards& shown, HazardFiguresState& state) {
    const bool is_known = state.lines_version == shown.lines_version && state.made_for == state.group &&
                          state.row_count == shown.rows.size() && state.query == shown.query &&
                          state.shown_version == shown.shown_version;
    if (is_known)
        return;
    state.lines_version = shown.lines_version;
    state.made_for = state.group;
    state.row_count = shown.rows.size();
    state.query = shown.query;
    state.shown_version = shown.shown_version;
    state.bars.clear();
    for (ledger::TallyLine& line : lines_of(shown, state.group))
        state.bars.push_back({std::move(line.group), std::move(line.counts)});
}

}  // namespace

void draw_hazard_figures(const ShownHazards& shown, HazardFiguresState& state) {
    if (widget::button(state.open ? "收起统计图" : "统计图"))
        state.open = !state.open;
    if (!state.open)
        return;
    widget::begin_card("隐患统计图");
    widget::tabs("统计方式", group_labels, state.group);
    work_out(shown, state);
    widget::bars(group_labels[static_cast<std::size_t>(state.group)], levels, state.bars);
    widget::end_card();
}

}  // namespace anze::screen
