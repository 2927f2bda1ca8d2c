#include "screen/fees.h"

#include "ledger/company_records.h"
#include "widget/chip.h"
#include "widget/notice.h"
#include "widget/search_box.h"

namespace anze::screen {
namespace {

using fee::FeeEntry;
using fee::FeeRate;
using record::key_of;
using Line = const ledger::Entry<FeeEntry>*;

enum Column : std::uint8_t { booked_on, unit, kind, amount, purpose, payee, gaps, column_count };

constexpr std::array<widget::Column, column_count> table_columns{{
    {.title = "入账日期", .width = 116, .sortable = true},
    {.title = "投保单位", .sortable = true, .on_card = widget::OnCard::title},
    {.title = "收支", .width = 76, .sortable = true, .on_card = widget::OnCard::chip},
    {.title = "金额(元)", .width = 130, .sortable = true},
    {.title = "用途"},
    {.title = "收款方"},
    {.title = "条款要求", .width = 110, .on_card = widget::OnCard::chip},
}};

void work_out(const desk::View& view, FeesState& state) {
    if (state.year == 0)
        state.year = view.today.year;
    if (state.version == view.ledger.version() && state.worked_out_year == state.year)
        return;
    state.version = view.ledger.version();
    state.worked_out_year = state.year;
    ++state.lines_version;
    state.years = ledger::fee_years(view.ledger, view.today.year);
    state.sum = ledger::fee_year(view.ledger, state.year);
    state.lines = ledger::fee_entries(view.ledger);
    std::erase_if(state.lines, [&](Line line) { return line->value.booked_on.year != state.year; });
}

void draw_year(FeesState& state) {
    std::vector<std::string> words;
    for (const int year : state.years)
        words.push_back(std::to_string(year) + " 年");
    const std::vector<std::string_view> labels(words.begin(), words.end());
    const auto found = std::ranges::find(state.years, state.year);
    int chosen = found == state.years.end() ? -1 : static_cast<int>(found - state.years.begin());
    if (widget::choose({.text = "年度"}, labels, chosen) && chosen >= 0)
        state.year = state.years[static_cast<std::size_t>(chosen)];
}

std::string yuan(record::Money amount) {
    return amount.filled ? record::money_text(amount) + " 元" : std::string("未登记");
}

void draw_figures(const FeesState& state) {
    const fee::Account& total = state.sum.total;
    widget::begin_card("本年度收支");
    widget::heading_with_clause(std::to_string(state.year) + " 年收支", "5.1.4");
    widget::label_value("实收保费", yuan(total.premium_fen));
    widget::label_value("上年结余", yuan(total.carried_fen));
    widget::label_value("提取", yuan(total.accrued_fen));
    widget::label_value("使用", yuan(total.spent_fen));
    widget::label_value("结余", yuan(total.left()));
    widget::secondary("实收保费按保险起期计入年度；费用在所有单位的资金总额内统筹使用。");
    const auto findings = ledger::fee_findings(state.sum);
    if (findings.empty())
        widget::status("✓ 提取符合登记的比例，使用没有超出提取", style::Tone::green);
    gap_list("条款还要求", findings);
    widget::end_card();
}

void draw_rates(const ScreenPart& part, FeesState& state) {
    draw_records<FeeRate>(
        part,
        {.face = {.title = "提取比例",
                  .clause = "5.1.4",
                  .add_label = "登记提取比例",
                  .empty_text = "还没有提取比例。标准没有写明比例，请按当地主管部门的文件登记，并写明文号。",
                  .keys = {key_of(&FeeRate::year), key_of(&FeeRate::floor_percent), key_of(&FeeRate::cap_percent),
                           key_of(&FeeRate::source)},
                  .can_write = part.can_write()},
         .entries = ledger::company_records<FeeRate>(part.view.ledger),
         .form =
             {.stream = ledger::company_stream(),
              .fresh = {.year = {state.year}, .base = "实际收取的保费"},
              .fresh_for = std::to_string(state.year),
              .note =
                  "各地规定不同：有的规定不低于，有的规定不高于。据报道全国为不高于 21%，未经核实，请以文件原文为准。"},
         .gaps = [](const auto& entry) { return fee::rate_gaps(entry.value); }},
        state.rates);
}

std::string unit_name(const desk::View& view, Line line) {
    const auto* found = view.ledger.find<party::InsuredUnit>(view.ledger.stream_of(line->stream).unit_id);
    return found != nullptr ? found->value.name : std::string();
}

widget::Cell gaps_cell(const FeeEntry& entry) {
    const std::size_t missing = fee::entry_gaps(entry).size();
    if (missing == 0)
        return {.text = "✓ 齐全", .tone = style::Tone::green};
    return {.text = "缺 " + std::to_string(missing) + " 项", .tone = style::Tone::orange};
}

widget::Cell cell_of(const desk::View& view, Line line, int column) {
    const FeeEntry& entry = line->value;
    switch (column) {
    case booked_on:
        return {.text = calendar::to_string(entry.booked_on)};
    case unit:
        return {.text = unit_name(view, line)};
    case kind:
        return {.text = std::string(record::choice_label(entry.kind)),
                .tone = entry.kind == fee::Kind::spent ? style::Tone::blue : style::Tone::neutral};
    case amount:
        return {.text = record::money_text(entry.amount_fen)};
    case purpose:
        return {.text = entry.purpose.empty() ? std::string(record::choice_label(entry.item)) : entry.purpose,
                .secondary = true};
    case payee:
        return {.text = entry.payee, .secondary = true};
    default:
        return gaps_cell(entry);
    }
}

widget::SortKey sort_key(const desk::View& view, Line line, int column) {
    const FeeEntry& entry = line->value;
    switch (column) {
    case booked_on:
        return {.number = calendar::day_number(entry.booked_on)};
    case unit:
        return {.text = unit_name(view, line)};
    case kind:
        return {.number = static_cast<std::int64_t>(entry.kind)};
    default:
        return {.number = entry.amount_fen.fen};
    }
}

void draw_lines(const ScreenPart& part, FeesState& state) {
    const desk::View& view = part.view;
    widget::search_box("搜索费用", "搜索单位、用途、收款方、凭证号", state.query, style::phone() ? 0 : 360);
    const auto append_searched = [&](std::size_t row, std::string& text) {
        const FeeEntry& entry = state.lines[row]->value;
        text += unit_name(view, state.lines[row]) + " " + entry.purpose + " " + entry.payee + " " + entry.voucher;
    };
    const widget::RowSource source{
        .count = state.lines.size(),
        .version = state.lines_version,
        .searched = append_searched,
        .sort_key = [&](std::size_t row, int column) { return sort_key(view, state.lines[row], column); }};
    const auto order = state.order.update(source, state.table.sort_column, state.table.descending, state.query);
    const auto line_at = [&](int row) { return state.lines[order[static_cast<std::size_t>(row)]]; };
    const auto event = widget::table("费用记录", table_columns, static_cast<int>(order.size()),
                                     [&](int row, int column) { return cell_of(view, line_at(row), column); },
                                     state.table, {.lines = 2, .empty_text = "没有符合条件的费用记录"});
    if (event.clicked_row >= 0) {
        part.wants.go = Route{.page = Page::unit,
                              .unit_id = view.ledger.stream_of(line_at(event.clicked_row)->stream).unit_id,
                              .record_id = std::string(fees_card)};
    }
}

}  // namespace

void draw_fees(const desk::View& view, const Route&, FeesState& state, Wants& wants) {
    const ScreenPart part{view, wants};
    work_out(view, state);
    widget::title("费用台账");
    draw_year(state);
    draw_figures(state);
    draw_rates(part, state);
    draw_fees_of_policies(view, {state.year, state.lines_version, state.sum, state.lines}, state.of_policies, wants);
    widget::heading(std::to_string(state.year) + " 年费用记录");
    if (!state.lines.empty())
        draw_lines(part, state);
    else if (widget::empty_state(style::Icon::building,
                                 "这一年还没有费用记录。提取和使用在投保单位的页面登记，所有单位的都汇总在这里。",
                                 "去投保单位"))
        wants.go = Route{.page = Page::units};
}

}  // namespace anze::screen
