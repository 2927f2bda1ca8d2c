#include "screen/roster_remarks.h"

namespace anze::screen {
namespace {

enum class Kind : std::uint8_t { refused, duplicate, note };

// A row by its place in its list, and which of its faults or notes.
struct Remark {
    Kind kind = Kind::refused;
    std::size_t row = 0;
    std::size_t which = 0;
};

std::vector<Remark> remarks_of(const roster::Roster& roster) {
    std::vector<Remark> remarks;
    for (std::size_t row = 0; row < roster.refused.size(); ++row) {
        for (std::size_t which = 0; which < roster.refused[row].faults.size(); ++which)
            remarks.push_back({Kind::refused, row, which});
    }
    for (std::size_t row = 0; row < roster.duplicates.size(); ++row)
        remarks.push_back({Kind::duplicate, row, 0});
    for (std::size_t row = 0; row < roster.rows.size(); ++row) {
        for (std::size_t which = 0; which < roster.rows[row].notes.size(); ++which)
            remarks.push_back({Kind::note, row, which});
    }
    return remarks;
}

enum Column : std::uint8_t { kind, line, place, value, reason, column_count };

using widget::OnCard;
constexpr std::array<widget::Column, column_count> columns{{
    {.title = "结果", .width = 76, .on_card = OnCard::chip},
    {.title = "行", .width = 64},
    {.title = "列", .width = 150},
    {.title = "原值", .width = 210},
    {.title = "原因", .on_card = OnCard::title},
}};

widget::Cell line_cell(std::size_t number) {
    return {.text = std::to_string(number)};
}

widget::Cell refused_cell(const roster::RefusedRow& row, const roster::Fault& fault, int column) {
    switch (column) {
    case kind:
        return {.text = "退回", .tone = style::Tone::red};
    case line:
        return line_cell(row.line);
    case place:
        return {.text = roster::place_text(fault)};
    case value:
        return {.text = fault.value, .secondary = true};
    default:
        return {.text = fault.reason};
    }
}

widget::Cell duplicate_cell(const roster::Duplicate& row, int column) {
    switch (column) {
    case kind:
        return {.text = "重复", .tone = style::Tone::neutral};
    case line:
        return line_cell(row.line);
    case place:
        return {.text = "保单号"};
    case value:
        return {.text = row.policy_number, .secondary = true};
    default:
        return {.text = "与第 " + std::to_string(row.first_line) + " 行是同一份保单，只导入一次"};
    }
}

widget::Cell note_cell(const roster::Row& row, const std::string& note, int column) {
    switch (column) {
    case kind:
        return {.text = "提示", .tone = style::Tone::yellow};
    case line:
        return line_cell(row.line);
    case place:
        return {};
    case value:
        return {.text = row.unit_name, .secondary = true};
    default:
        return {.text = note};
    }
}

widget::Cell cell_of(const roster::Roster& roster, const Remark& remark, int column) {
    switch (remark.kind) {
    case Kind::refused: {
        const auto& row = roster.refused[remark.row];
        return refused_cell(row, row.faults[remark.which], column);
    }
    case Kind::duplicate:
        return duplicate_cell(roster.duplicates[remark.row], column);
    case Kind::note:
        break;
    }
    const auto& row = roster.rows[remark.row];
    return note_cell(row, row.notes[remark.which], column);
}

}  // namespace

void draw_remarks(const roster::Roster& roster, RosterState& state, Wants& wants) {
    const auto remarks = remarks_of(roster);
    if (remarks.empty())
        return;
    widget::begin_card("需要看一看的行");
    widget::heading("需要看一看的行");
    if (!roster.refused.empty()) {
        if (widget::button_at_right("下载退回的行", {.icon = style::Icon::export_}))
            wants.wishes.push_back(desk::DownloadRefusedRows{});
        widget::secondary("退回的行不会导入。下载后按原因改好，再导入一次；已导入的保单不会重复。");
    }
    widget::table("需要看一看的行", columns, static_cast<int>(remarks.size()),
                  [&](int row, int column) { return cell_of(roster, remarks[static_cast<std::size_t>(row)], column); },
                  state.remarks, {.lines = 2});
    widget::end_card();
}

}  // namespace anze::screen
