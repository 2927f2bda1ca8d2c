#include "ledger/tally.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace anze::ledger {
namespace {

constexpr int months_in_a_year = 12;

void add(TallyLine& to, const TallyLine& from) {
    for (std::size_t level = 0; level < to.counts.size(); ++level)
        to.counts[level] += from.counts[level];
}

std::vector<TallyLine> counted(std::span<const Counted> all, std::size_t levels) {
    std::vector<TallyLine> lines;
    std::unordered_map<std::string, std::size_t> places;
    for (const Counted& each : all) {
        const auto [place, is_new] = places.try_emplace(each.group, lines.size());
        if (is_new)
            lines.push_back({each.group.empty() ? "（未填写）" : each.group, std::vector<std::size_t>(levels)});
        ++lines[place->second].counts.at(each.level);
    }
    return lines;
}

int month_number(calendar::Date day) {
    return day.year * months_in_a_year + day.month - 1;
}

std::string month_text(int number) {
    const int month = number % months_in_a_year + 1;
    return std::to_string(number / months_in_a_year) + (month < 10 ? "-0" : "-") + std::to_string(month);
}

}  // namespace

std::size_t TallyLine::sum() const {
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

std::vector<TallyLine> tally(std::span<const Counted> all, std::size_t levels, std::size_t most_lines) {
    std::vector<TallyLine> lines = counted(all, levels);
    const bool has_rest = lines.size() > most_lines;
    const std::size_t of_their_own = has_rest ? most_lines - 1 : lines.size();
    const std::string rest = "其他 " + std::to_string(lines.size() - of_their_own) + " 项";
    std::vector<TallyLine> largest;
    while (largest.size() < of_their_own) {
        const auto next = std::ranges::max_element(lines, {}, &TallyLine::sum);
        largest.push_back(std::move(*next));
        lines.erase(next);
    }
    if (has_rest) {
        largest.push_back({rest, std::vector<std::size_t>(levels)});
        for (const TallyLine& line : lines)
            add(largest.back(), line);
    }
    return largest;
}

std::vector<TallyLine> tally_by_month(std::span<const CountedDay> all, std::size_t levels, std::size_t most_lines) {
    int first = 0;
    int last = 0;
    for (const CountedDay& each : all) {
        if (!each.day.is_set())
            continue;
        const int month = month_number(each.day);
        first = first == 0 ? month : std::min(first, month);
        last = std::max(last, month);
    }
    if (last == 0)
        return {};
    first = std::max(first, last - static_cast<int>(most_lines) + 1);
    std::vector<TallyLine> lines;
    for (int month = first; month <= last; ++month)
        lines.push_back({month_text(month), std::vector<std::size_t>(levels)});
    for (const CountedDay& each : all) {
        const int month = each.day.is_set() ? month_number(each.day) : 0;
        if (month >= first)
            ++lines[static_cast<std::size_t>(month - first)].counts.at(each.level);
    }
    return lines;
}

}  // namespace anze::ledger
