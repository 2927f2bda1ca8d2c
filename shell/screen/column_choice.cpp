#include "screen/column_choice.h"

#include "widget/button.h"
#include "widget/chip.h"
#include "widget/input.h"
#include "widget/layout.h"
#include "widget/text.h"

namespace anze::screen {
namespace {

constexpr std::string_view not_taken = "（不导入）";

std::vector<std::string> choices_of(const std::vector<std::string>& header) {
    std::vector<std::string> choices{std::string(not_taken)};
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string number = "第 " + std::to_string(i + 1) + " 列";
        choices.push_back(header[i].empty() ? number : header[i]);
    }
    return choices;
}

std::optional<std::vector<int>> draw_fields(const roster::ColumnChoice& choice) {
    const auto names = choices_of(choice.header);
    const std::vector<std::string_view> choices(names.begin(), names.end());
    std::vector<int> columns = choice.columns;
    widget::begin_columns(3);
    for (std::size_t field = 0; field < choice.fields.size(); ++field) {
        if (field > 0)
            widget::next_column();
        const roster::ColumnName& name = choice.fields[field];
        int chosen = columns[field] + 1;
        const bool missing = name.is_required && chosen == 0;
        const widget::Label label{
            .text = name.label, .required = name.is_required, .error = missing ? "请选出是哪一列" : ""};
        if (widget::choose(label, choices, chosen))
            columns[field] = std::max(chosen, 0) - 1;
    }
    widget::end_columns();
    return columns != choice.columns ? std::optional(columns) : std::nullopt;
}

}  // namespace

std::string source_text(const std::string& file_name, const std::string& sheet_name) {
    return sheet_name.empty() ? file_name : file_name + " · 工作表“" + sheet_name + "”";
}

std::optional<std::vector<int>> draw_column_choice(const roster::ColumnChoice& choice, bool& shown) {
    const auto missing = roster::missing_columns(choice.fields, choice.columns);
    widget::begin_card("列的对应");
    widget::heading("列的对应");
    const std::string found = "认出 " + std::to_string(roster::mapped_count(choice.columns)) + "/" +
                              std::to_string(choice.fields.size()) + " 列";
    widget::beside(widget::chip_width(found));
    widget::chip(found, missing.empty() ? style::Tone::green : style::Tone::orange);
    const std::string_view toggle = shown ? "收起" : "调整";
    if (missing.empty()) {
        if (widget::button_at_right(toggle, {.accessible_name = "调整列的对应"}))
            shown = !shown;
    }
    for (const std::string_view label : missing)
        widget::status("没有认出“" + std::string(label) + "”，请选出它是哪一列", style::Tone::orange);
    // What was once asked for stays, to go on with the other columns.
    shown = shown || !missing.empty();
    std::optional<std::vector<int>> changed;
    if (shown)
        changed = draw_fields(choice);
    widget::end_card();
    return changed;
}

}  // namespace anze::screen
