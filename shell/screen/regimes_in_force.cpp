#include "screen/regimes_in_force.h"

#include "ledger/company_records.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using party::Regime;
using party::RegimeKind;
using record::key_of;

constexpr auto& kinds = record::Choices<RegimeKind>::list;

enum Column : std::uint8_t { kind, version, since, standing, add, column_count };

using widget::OnCard;
constexpr std::array<widget::Column, column_count> columns{{
    {.title = "制度", .on_card = OnCard::title},
    {.title = "现行版本"},
    {.title = "施行日期", .width = 128},
    {.title = "状态", .width = 104, .on_card = OnCard::chip},
    {.title = "", .width = 120},
}};

struct Seven {
    const ScreenPart& part;
    std::vector<Regime> versions = {};

    const Regime* in_force(RegimeKind each) const { return party::regime_in_force(versions, each, part.view.today); }
    bool is_written(RegimeKind each) const { return std::ranges::contains(versions, each, &Regime::kind); }
};

widget::Cell standing_cell(const Seven& seven, RegimeKind each) {
    if (seven.in_force(each) != nullptr)
        return {.text = "✓ 施行中", .tone = style::Tone::green};
    return {.text = seven.is_written(each) ? "尚未施行" : "尚未建立", .tone = style::Tone::orange};
}

widget::Cell add_cell(const Seven& seven, RegimeKind each, std::string_view label) {
    if (!seven.part.can_write())
        return {};
    const std::string button = seven.is_written(each) ? "登记新版本" : "登记";
    return {.button = button, .button_name = button + " " + std::string(label)};
}

widget::Cell cell_of(const Seven& seven, std::size_t row, int column) {
    const auto& choice = kinds[row];
    const Regime* regime = seven.in_force(choice.value);
    switch (column) {
    case kind:
        return {.text = std::string(choice.label)};
    case version:
        return {.text = regime != nullptr ? regime->title + " " + regime->version : "—", .secondary = true};
    case since:
        return {.text = regime != nullptr ? calendar::to_string(regime->effective_on) : "—", .secondary = true};
    case standing:
        return standing_cell(seven, choice.value);
    default:
        return add_cell(seven, choice.value, choice.label);
    }
}

// A press adds a version of that regime.
void draw_seven(const ScreenPart& part, RegimesInForceState& state) {
    const Seven seven{part, ledger::company_values<Regime>(part.view.ledger)};
    const std::size_t missing = party::missing_regimes(seven.versions, part.view.today).size();
    widget::begin_card("七项管理制度");
    widget::heading_with_clause("七项管理制度", "5.1.3");
    if (missing == 0)
        widget::status("✓ 七项制度都在施行", style::Tone::green);
    else
        widget::status("还缺 " + std::to_string(missing) + " 项，请登记制度名称、版本和施行日期，附上制度文件",
                       style::Tone::orange);
    const auto event =
        widget::table("七项管理制度", columns, static_cast<int>(kinds.size()),
                      [&](int row, int column) { return cell_of(seven, static_cast<std::size_t>(row), column); },
                      state.table, {.lines = 2});
    if (event.clicked_button_row >= 0) {
        state.added = kinds[static_cast<std::size_t>(event.clicked_button_row)].value;
        state.versions.dialog.show();
    }
    widget::end_card();
}

// Of each regime the newest version first.
std::vector<const ledger::Entry<Regime>*> versions_in_order(const ledger::Ledger& ledger) {
    auto versions = ledger::company_records<Regime>(ledger);
    std::ranges::stable_sort(versions, [](const auto* one, const auto* other) {
        return std::tie(one->value.kind, other->value.effective_on) <
               std::tie(other->value.kind, one->value.effective_on);
    });
    return versions;
}

void draw_versions(const ScreenPart& part, RegimesInForceState& state) {
    draw_records(part,
                 RecordSection<Regime>{
                     .face = {.title = "制度的各个版本",
                              .clause = "5.1.3",
                              .empty_text = "还没有制度。在上面那一项点“登记”。",
                              .keys = {key_of(&Regime::title), key_of(&Regime::kind), key_of(&Regime::version),
                                       key_of(&Regime::effective_on), key_of(&Regime::approved_by)}},
                     .entries = versions_in_order(part.view.ledger),
                     .form = {.stream = ledger::company_stream(),
                              .fresh = {.kind = state.added, .title = std::string(record::choice_label(state.added))},
                              .fresh_for = std::string(record::choice_key(state.added))},
                     .gaps = [](const ledger::Entry<Regime>& entry) { return party::regime_gaps(entry.value); }},
                 state.versions);
}

}  // namespace

void draw_regimes_in_force(const ScreenPart& part, RegimesInForceState& state) {
    draw_seven(part, state);
    draw_versions(part, state);
}

}  // namespace anze::screen
