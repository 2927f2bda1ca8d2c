#include "screen/roster_mapping.h"

#include "widget/chip.h"

namespace anze::screen {
namespace {

using roster::Field;
using roster::FieldInfo;
using roster::Mapping;

constexpr std::string_view not_taken = "（不导入）";

std::vector<std::string> column_choices(const std::vector<std::string>& header) {
    std::vector<std::string> choices{std::string(not_taken)};
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string number = "第 " + std::to_string(i + 1) + " 列";
        choices.push_back(header[i].empty() ? number : header[i]);
    }
    return choices;
}

void draw_fields(const desk::RosterIntake& intake, Wants& wants) {
    const auto names = column_choices(intake.preview.header);
    const std::vector<std::string_view> choices(names.begin(), names.end());
    Mapping mapping = intake.mapping;
    widget::begin_columns(3);
    bool first = true;
    for (const FieldInfo& field : roster::field_infos()) {
        if (!first)
            widget::next_column();
        first = false;
        int chosen = mapping.column(field.field) + 1;
        const bool missing = field.is_required && chosen == 0;
        const widget::Label label{
            .text = field.label, .required = field.is_required, .error = missing ? "请选出是哪一列" : ""};
        if (widget::choose(label, choices, chosen))
            mapping.set(field.field, std::max(chosen, 0) - 1);
    }
    widget::end_columns();
    if (!(mapping == intake.mapping))
        wants.wishes.push_back(desk::ChangeRosterMapping{mapping});
}

struct Sampled {
    Field field;
    float width;
};
constexpr std::array sampled{Sampled{Field::unit_name, 0},       Sampled{Field::credit_code, 176},
                             Sampled{Field::policy_number, 192}, Sampled{Field::starts_on, 128},
                             Sampled{Field::ends_on, 128},       Sampled{Field::insured_persons, 96}};

std::vector<widget::Column> sample_columns() {
    std::vector<widget::Column> columns;
    for (const Sampled& each : sampled) {
        columns.push_back({.title = roster::info_of(each.field).label,
                           .width = each.width,
                           .on_card = each.field == Field::unit_name ? widget::OnCard::title : widget::OnCard::line});
    }
    return columns;
}

}  // namespace

void draw_mapping(const desk::RosterIntake& intake, RosterState& state, Wants& wants) {
    const auto missing = roster::missing_columns(intake.mapping);
    widget::begin_card("列的对应");
    widget::heading("列的对应");
    const std::string found = "认出 " + std::to_string(roster::mapped_count(intake.mapping)) + "/" +
                              std::to_string(roster::field_count) + " 列";
    widget::beside(widget::chip_width(found));
    widget::chip(found, missing.empty() ? style::Tone::green : style::Tone::orange);
    const std::string_view toggle = state.mapping_shown ? "收起" : "调整";
    if (missing.empty()) {
        if (widget::button_at_right(toggle, {.accessible_name = "调整列的对应"}))
            state.mapping_shown = !state.mapping_shown;
    }
    for (const std::string_view label : missing) {
        widget::status("名册里没有认出“" + std::string(label) + "”，请选出它是哪一列", style::Tone::orange);
    }
    if (state.mapping_shown || !missing.empty())
        draw_fields(intake, wants);
    widget::end_card();
}

void draw_samples(const desk::RosterIntake& intake, RosterState& state) {
    const auto columns = sample_columns();
    const auto& samples = intake.preview.samples;
    widget::begin_card("开头几行");
    widget::heading("开头几行");
    widget::table(
        "开头几行", columns, static_cast<int>(samples.size()),
        [&](int row, int column) -> widget::Cell {
            const auto& cells = samples[static_cast<std::size_t>(row)];
            const int at = intake.mapping.column(sampled[static_cast<std::size_t>(column)].field);
            if (at < 0 || static_cast<std::size_t>(at) >= cells.size())
                return {.text = "—", .secondary = true};
            return {.text = cells[static_cast<std::size_t>(at)]};
        },
        state.samples);
    widget::end_card();
}

}  // namespace anze::screen
