#include "screen/risk_figures.h"

#include "ledger/tally.h"
#include "screen/risk_level.h"
#include "widget/bars.h"
#include "widget/navigation.h"

namespace anze::screen {
namespace {

constexpr std::array<std::string_view, 2> group_labels{"按场所", "按类型"};
constexpr std::size_t most_lines = 8;
constexpr std::size_t level_count = record::Choices<risk::Level>::list.size();

// The greatest first, as the list of levels stands; at the end those without one.
std::vector<widget::BarPart> levels() {
    std::vector<widget::BarPart> parts;
    for (const auto& choice : record::Choices<risk::Level>::list)
        parts.push_back({choice.label, tone_of(choice.value)});
    parts.push_back({"未评级", style::Tone::neutral});
    return parts;
}

std::size_t place_of(risk::Level level) {
    const auto& list = record::Choices<risk::Level>::list;
    return static_cast<std::size_t>(std::ranges::find(list, level, [](const auto& each) { return each.value; }) -
                                    list.begin());
}

}  // namespace

void draw_risk_figures(std::span<const ledger::ListedRisk> risks, int& group) {
    std::vector<ledger::Counted> all;
    for (const ledger::ListedRisk& each : risks) {
        const risk::RiskItem& item = each.entry->value;
        all.push_back({group == 0 ? item.site_address : item.risk_type, place_of(each.rating.level)});
    }
    widget::tabs("风险统计方式", group_labels, group);
    std::vector<widget::Bar> bars;
    for (ledger::TallyLine& line : ledger::tally(all, level_count + 1, most_lines))
        bars.push_back({std::move(line.group), std::move(line.counts)});
    widget::bars(group_labels[static_cast<std::size_t>(group)], levels(), bars);
}

}  // namespace anze::screen
