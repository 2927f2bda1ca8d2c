#include "screen/hazards.h"

#include "widget/input.h"
#include "widget/layout.h"
#include "widget/navigation.h"
#include "widget/notice.h"
#include "widget/search_box.h"
#include "widget/text.h"

namespace anze::screen {
namespace {

enum Column : int { description, unit, level, found_on, due_on, standing };

constexpr std::array<widget::Column, 6> table_columns{{
    {.title = "隐患具体描述", .sortable = true, .on_card = widget::OnCard::title},
    {.title = "投保单位", .sortable = true},
    {.title = "分级", .width = 80, .sortable = true, .on_card = widget::OnCard::chip},
    {.title = "排查时间", .width = 120, .sortable = true},
    {.title = "治理时限", .width = 120, .sortable = true},
    {.title = "状态", .width = 130, .sortable = true, .on_card = widget::OnCard::chip},
}};

constexpr std::array<std::string_view, standing_count> standing_labels{"未告知", "已告知",     "逾期",
                                                                       "待验收", "验收不合格", "已验收"};

void work_out(const desk::View& view, HazardsState& state) {
    if (state.version == view.ledger.version() && state.day == view.today)
        return;
    state.version = view.ledger.version();
    state.day = view.today;
    ++state.lines_version;
    state.lines = all_hazard_lines(view.ledger, view.today);
    state.counts = {};
    for (const HazardLine& line : state.lines)
        ++state.counts[static_cast<std::size_t>(line.standing)];
}

std::string unit_name(const HazardLine& line) {
    return line.unit != nullptr ? line.unit->value.name : std::string();
}

widget::Cell date_cell(calendar::Date date) {
    return {.text = date.is_set() ? calendar::to_string(date) : "—"};
}

widget::Cell cell_of(const HazardLine& line, int column) {
    const hazard::Hazard& hazard = line.hazard->value;
    switch (column) {
    case description:
        return {.text = hazard.description};
    case unit:
        return {.text = unit_name(line)};
    case level:
        return {.text = std::string(record::choice_label(hazard.level)),
                .tone = hazard.level == hazard::Level::major ? style::Tone::red : style::Tone::yellow};
    case found_on:
        return date_cell(hazard.found_on);
    case due_on:
        return date_cell(hazard.due_on);
    default:
        return {.text = standing_text(line), .tone = standing_tone(line)};
    }
}

std::int64_t day_or_last(calendar::Date date) {
    return date.is_set() ? calendar::day_number(date) : std::numeric_limits<int>::max();
}

widget::SortKey sort_key(const HazardLine& line, int column) {
    constexpr std::int64_t most_days_late = 1'000'000;
    const hazard::Hazard& hazard = line.hazard->value;
    switch (column) {
    case description:
        return {.text = hazard.description};
    case unit:
        return {.text = unit_name(line)};
    case level:
        return {.number = static_cast<std::int64_t>(hazard.level)};
    case found_on:
        return {.number = day_or_last(hazard.found_on)};
    case due_on:
        return {.number = day_or_last(hazard.due_on)};
    default:
        return {.number = static_cast<std::int64_t>(line.standing) * most_days_late - line.days_late};
    }
}

void append_searched(const HazardLine& line, std::string& text) {
    const hazard::Hazard& hazard = line.hazard->value;
    for (const std::string& each :
         {hazard.description, unit_name(line), hazard.area, hazard.category, hazard.subcategory, hazard.responsible}) {
        text += each;
        text += ' ';
    }
}

bool is_shown(const HazardLine& line, const HazardsState& state) {
    const bool right_standing = state.standing == 0 || static_cast<int>(line.standing) == state.standing - 1;
    const bool right_level = state.level == 0 || static_cast<int>(line.hazard->value.level) == state.level;
    return right_standing && right_level;
}

std::string counted(std::string_view label, std::size_t count) {
    return count == 0 ? std::string(label) : std::string(label) + " " + std::to_string(count);
}

void draw_filters(HazardsState& state) {
    std::vector<std::string> words{counted("全部", state.lines.size())};
    for (std::size_t i = 0; i < standing_count; ++i)
        words.push_back(counted(standing_labels[i], state.counts[i]));
    const std::vector<std::string_view> labels(words.begin(), words.end());
    widget::tabs("状态", labels, state.standing);
    static constexpr std::array<std::string_view, 3> levels{"全部", "重大", "一般"};
    widget::begin_columns(2);
    widget::search_box("搜索隐患", "搜索描述、单位、区域、责任人", state.query);
    widget::next_column();
    if (widget::choose({.text = "隐患分级"}, levels, state.level) && state.level < 0)
        state.level = 0;
    widget::end_columns();
}

}  // namespace

void draw_hazards(const desk::View& view, const Route&, HazardsState& state, Wants& wants) {
    work_out(view, state);
    widget::title("隐患");
    if (state.lines.empty()) {
        widget::empty_state(style::Icon::warning,
                            view.status.side != record::Writer::insurer
                                ? "收下保险公司发来的文件后，排查出的隐患列在这里。"
                                : "还没有隐患。现场排查时在服务的“隐患”里记录，所有单位的隐患都汇总在这里。");
        return;
    }
    draw_filters(state);
    const widget::RowSource source{
        .count = state.lines.size(),
        .version = state.lines_version,
        .shown = [&](std::size_t row) { return is_shown(state.lines[row], state); },
        .shown_version = static_cast<std::uint64_t>(state.standing) * 3 + static_cast<std::uint64_t>(state.level),
        .searched = [&](std::size_t row, std::string& text) { append_searched(state.lines[row], text); },
        .sort_key = [&](std::size_t row, int column) { return sort_key(state.lines[row], column); }};
    const auto order = state.order.update(source, state.table.sort_column, state.table.descending, state.query);
    draw_hazard_figures({.lines = state.lines,
                         .rows = order,
                         .lines_version = source.version,
                         .shown_version = source.shown_version,
                         .query = state.query},
                        state.figures);
    const auto line_at = [&](int row) -> const HazardLine& {
        return state.lines[order[static_cast<std::size_t>(row)]];
    };
    const auto event = widget::table("隐患", table_columns, static_cast<int>(order.size()),
                                     [&](int row, int column) { return cell_of(line_at(row), column); }, state.table,
                                     {.empty_text = "没有符合条件的隐患"});
    if (event.clicked_row < 0)
        return;
    const HazardLine& line = line_at(event.clicked_row);
    const ledger::StreamName& name = view.ledger.stream_of(line.service);
    wants.go = Route{.page = Page::service,
                     .unit_id = name.unit_id,
                     .service_id = name.service_id,
                     .part = Part::hazards,
                     .record_id = line.hazard->id};
}

}  // namespace anze::screen
