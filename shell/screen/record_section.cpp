#include "screen/record_section.h"

#include "ledger/describe.h"
#include "widget/chip.h"

namespace anze::screen {
namespace {

using widget::OnCard;
constexpr float gaps_width = 110;
constexpr float found_width = 120;
constexpr float cell_padding = 12;

std::vector<widget::Column> columns_of(const SectionFace& face, record::Faces fields, bool shows_gaps) {
    std::vector<widget::Column> columns;
    for (const std::string_view key : face.keys) {
        columns.push_back({.title = record::find_field(fields, key)->label,
                           .on_card = columns.empty() ? OnCard::title : OnCard::line});
    }
    if (!face.found_title.empty())
        columns.push_back({.title = face.found_title, .width = found_width, .on_card = OnCard::chip});
    if (shows_gaps)
        columns.push_back({.title = "条款要求", .width = gaps_width, .on_card = OnCard::chip});
    if (!face.row_button.empty())
        columns.push_back({.width = widget::button_width(face.row_button) + 2 * cell_padding});
    return columns;
}

widget::Cell gaps_cell(const std::vector<record::Error>& gaps) {
    if (gaps.empty())
        return {.text = "✓ 齐全", .tone = style::Tone::green};
    return {.text = "缺 " + std::to_string(gaps.size()) + " 项", .tone = style::Tone::orange};
}

widget::Cell cell_of(const ScreenPart& part, const SectionFace& face, record::Faces fields, const SectionRow& row,
                     std::size_t column, bool shows_gaps) {
    if (column < face.keys.size()) {
        const auto& field = *record::find_field(fields, face.keys[column]);
        const std::string text = ledger::field_text(part.view.ledger, field, row.value);
        return {.text = text.empty() ? "—" : text, .secondary = column > 0};
    }
    const std::size_t after_fields = column - face.keys.size();
    const std::size_t found_columns = face.found_title.empty() ? 0 : 1;
    if (after_fields < found_columns)
        return {.text = row.found.text, .tone = row.found.tone};
    if (shows_gaps && after_fields == found_columns)
        return gaps_cell(row.gaps);
    const auto& named_by = *record::find_field(fields, face.row_button_of);
    return {.button = std::string(face.row_button),
            .button_name =
                std::string(face.row_button) + " " + ledger::field_text(part.view.ledger, named_by, row.value)};
}

}  // namespace

SectionEvent draw_section_card(const ScreenPart& part, const SectionFace& face, record::Faces fields,
                               std::span<const SectionRow> rows, bool shows_gaps, SectionState& state) {
    SectionEvent event;
    if (face.clause.empty())
        widget::heading(face.title);
    else
        widget::heading_with_clause(face.title, face.clause);
    if (face.can_write && !face.add_label.empty() && !rows.empty())
        event.add = widget::button_at_right(face.add_label, {.icon = style::Icon::plus});
    if (rows.empty()) {
        widget::secondary(face.empty_text);
        if (face.can_write && !face.add_label.empty())
            event.add = widget::button(face.add_label, {.icon = style::Icon::plus});
        return event;
    }
    const auto columns = columns_of(face, fields, shows_gaps);
    const auto cell = [&](int row, int column) {
        return cell_of(part, face, fields, rows[static_cast<std::size_t>(row)], static_cast<std::size_t>(column),
                       shows_gaps);
    };
    const auto pressed =
        widget::table(face.title, columns, static_cast<int>(rows.size()), cell, state.table, {.lines = 2});
    event.button_row = pressed.clicked_button_row;
    event.row = event.button_row < 0 ? pressed.clicked_row : -1;
    return event;
}

}  // namespace anze::screen
