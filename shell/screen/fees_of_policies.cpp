#include "screen/fees_of_policies.h"

#include "form/fee_ledger.h"
#include "ledger/company_records.h"
#include "screen/paper.h"
#include "widget/chip.h"
#include "widget/layout.h"
#include "widget/text.h"

#include <ranges>

namespace anze::screen {
namespace {

using record::money_text;

enum Column : std::uint8_t { unit, number, premium, asked, carried, accrued, spent, left, column_count };

using widget::OnCard;
constexpr std::array<widget::Column, column_count> columns{{
    {.title = "投保单位", .sortable = true, .on_card = OnCard::title},
    {.title = "保单号", .width = 166, .sortable = true},
    {.title = "实收保费(元)", .width = 120, .sortable = true},
    {.title = "应提取(元)", .width = 170},
    {.title = "上年结余(元)", .width = 116, .sortable = true},
    {.title = "提取(元)", .width = 110, .sortable = true},
    {.title = "使用(元)", .width = 110, .sortable = true},
    {.title = "结余(元)", .width = 110, .sortable = true},
}};

std::string unit_name(const desk::View& view, ledger::StreamNumber stream) {
    const auto* found = view.ledger.find<party::InsuredUnit>(view.ledger.stream_of(stream).unit_id);
    return found != nullptr ? found->value.name : std::string();
}

std::string asked_text(const FeesOfYear& fees, record::Money premium_fen) {
    return fees.sum.rate != nullptr ? fee::asked_text(premium_fen, fees.sum.rate->value) : std::string();
}

widget::Cell cell_of(const desk::View& view, const FeesOfYear& fees, const ledger::PolicyFees& line, int column) {
    const fee::Account& account = line.account;
    switch (column) {
    case unit:
        return {.text = unit_name(view, line.policy->stream)};
    case number:
        return {.text = line.policy->value.number, .secondary = true};
    case premium:
        return {.text = ledger::premium_text(line), .secondary = !account.premium_fen.filled};
    case asked:
        return {.text = asked_text(fees, account.premium_fen), .secondary = true};
    case carried:
        return {.text = money_text(account.carried_fen)};
    case accrued:
        return {.text = money_text(account.accrued_fen)};
    case spent:
        return {.text = money_text(account.spent_fen)};
    default:
        return {.text = money_text(account.left())};
    }
}

widget::SortKey sort_key(const desk::View& view, const ledger::PolicyFees& line, int column) {
    const fee::Account& account = line.account;
    switch (column) {
    case unit:
        return {.text = unit_name(view, line.policy->stream)};
    case number:
        return {.text = line.policy->value.number};
    case premium:
        return {.number = account.premium_fen.fen};
    case carried:
        return {.number = account.carried_fen.fen};
    case accrued:
        return {.number = account.accrued_fen.fen};
    case spent:
        return {.number = account.spent_fen.fen};
    default:
        return {.number = account.left().fen};
    }
}

form::Document paper_of(const desk::View& view, const FeesOfYear& fees) {
    form::FeeLedgerContent content{.insurer_name = ledger::own_insurer(view.ledger).name,
                                   .year = fees.year,
                                   .printed_on = view.today,
                                   .total = fees.sum.total,
                                   .findings = ledger::fee_findings(fees.sum)};
    if (fees.sum.rate != nullptr)
        content.rate = fees.sum.rate->value;
    for (const ledger::PolicyFees& each : fees.sum.policies) {
        content.lines.push_back({unit_name(view, each.policy->stream), each.policy->value.number,
                                 ledger::premium_text(each), asked_text(fees, each.account.premium_fen), each.account});
    }
    for (const auto* each : fees.lines | std::views::reverse) {
        const auto* policy = view.ledger.find<policy::Policy>(each->value.policy_id);
        content.entries.push_back(
            {unit_name(view, each->stream), policy != nullptr ? policy->value.number : std::string(), each->value});
    }
    return form::fee_ledger_document(content);
}

// "提取比例：不低于 15%，不高于 21%（依据：某文件）"
void draw_rate(const FeesOfYear& fees) {
    if (fees.sum.rate == nullptr)
        return widget::secondary("提取比例：未设置，不能算出应提取的金额。");
    const fee::FeeRate& rate = fees.sum.rate->value;
    widget::secondary("提取比例：" + fee::rate_text(rate) + "（依据：" + rate.source + "）");
}

}  // namespace

void draw_fees_of_policies(const desk::View& view, const FeesOfYear& fees, FeesOfPoliciesState& state, Wants& wants) {
    widget::heading_with_clause(std::to_string(fees.year) + " 年按保单", "5.1.4");
    const PaperFace face{.name = "费用台账"};
    widget::align_right(paper_actions_width(face));
    paper_actions(face, [&] { return paper_of(view, fees); }, wants);
    draw_rate(fees);
    const auto& lines = fees.sum.policies;
    const widget::RowSource source{
        .count = lines.size(), .version = fees.version, .sort_key = [&](std::size_t row, int column) {
            return sort_key(view, lines[row], column);
        }};
    const auto order = state.order.update(source, state.table.sort_column, state.table.descending, {});
    const auto line_at = [&](int row) -> const ledger::PolicyFees& {
        return lines[order[static_cast<std::size_t>(row)]];
    };
    const auto event = widget::table("按保单的费用", columns, static_cast<int>(order.size()),
                                     [&](int row, int column) { return cell_of(view, fees, line_at(row), column); },
                                     state.table, {.lines = 2, .empty_text = "这一年没有起期的保单，也没有费用"});
    if (event.clicked_row >= 0) {
        wants.go = Route{.page = Page::unit,
                         .unit_id = view.ledger.stream_of(line_at(event.clicked_row).policy->stream).unit_id,
                         .record_id = std::string(fees_card)};
    }
}

}  // namespace anze::screen
