#include "screen/complaints.h"

#include "screen/complaint_form.h"
#include "screen/deadline_line.h"
#include "widget/chip.h"
#include "widget/notice.h"
#include "widget/search_box.h"

namespace anze::screen {
namespace {

using ledger::ComplaintCase;

enum Column : std::uint8_t { began_on, unit, request, stage, due, handler, column_count };

constexpr std::array<widget::Column, column_count> table_columns{{
    {.title = "日期", .width = 116, .sortable = true},
    {.title = "投保单位", .width = 240, .sortable = true},
    {.title = "投诉请求", .on_card = widget::OnCard::title},
    {.title = "状态", .width = 100, .sortable = true, .on_card = widget::OnCard::chip},
    {.title = "答复期限", .width = 270, .sortable = true},
    {.title = "经办人", .width = 90},
}};

void work_out(const desk::View& view, ComplaintsState& state) {
    if (std::exchange(state.version, view.ledger.version()) != view.ledger.version())
        state.lines = ledger::complaints(view.ledger);
}

std::string unit_name(const ComplaintCase& line) {
    return line.unit != nullptr ? line.unit->value.name : std::string();
}

// Not set once it is answered, and before it is registered.
calendar::Deadline answer_due(const desk::View& view, const ComplaintCase& line) {
    const auto clocks =
        line.answer == nullptr ? ledger::clocks_of(line, view.ledger, view.calendar) : std::vector<complaint::Clock>{};
    return clocks.empty() ? calendar::Deadline{} : complaint::earliest(clocks).due;
}

widget::Cell due_cell(const desk::View& view, const ComplaintCase& line) {
    const calendar::Deadline due = answer_due(view, line);
    if (!due.date.is_set())
        return {.text = "—", .secondary = true};
    const DeadlineLine words = deadline_line(view, due);
    return {.text = words.text, .tone = words.tone};
}

widget::Cell cell_of(const desk::View& view, const ComplaintCase& line, int column) {
    switch (column) {
    case began_on:
        return {.text = calendar::to_string(line.began_on())};
    case unit:
        return {.text = unit_name(line)};
    case request:
        return {.text = line.request()};
    case stage:
        return {.text = std::string(ledger::stage_label(line.stage())), .tone = stage_tone(line.stage())};
    case due:
        return due_cell(view, line);
    default:
        return {.text = line.registration != nullptr ? line.registration->value.handler : "—"};
    }
}

widget::SortKey sort_key(const desk::View& view, const ComplaintCase& line, int column) {
    const auto day = [](calendar::Date date) -> std::int64_t {
        return date.is_set() ? calendar::day_number(date) : std::numeric_limits<int>::max();
    };
    switch (column) {
    case began_on:
        return {.number = day(line.began_on())};
    case unit:
        return {.text = unit_name(line)};
    case stage:
        return {.number = static_cast<std::int64_t>(line.stage())};
    default:
        return {.number = day(answer_due(view, line).date)};
    }
}

void draw_lines(const desk::View& view, ComplaintsState& state, Wants& wants) {
    widget::search_box("搜索投诉", "搜索单位、请求、经办人", state.query, style::phone() ? 0 : 360);
    const widget::RowSource source{
        .count = state.lines.size(),
        .version = state.version,
        .searched =
            [&](std::size_t row, std::string& text) {
                const ComplaintCase& line = state.lines[row];
                text += unit_name(line) + " " + line.request();
                if (line.registration != nullptr)
                    text += " " + line.registration->value.handler;
            },
        .sort_key = [&](std::size_t row, int column) { return sort_key(view, state.lines[row], column); }};
    const auto order = state.order.update(source, state.table.sort_column, state.table.descending, state.query);
    const auto line_at = [&](int row) -> const ComplaintCase& {
        return state.lines[order[static_cast<std::size_t>(row)]];
    };
    const auto event = widget::table("投诉", table_columns, static_cast<int>(order.size()),
                                     [&](int row, int column) { return cell_of(view, line_at(row), column); },
                                     state.table, {.lines = 2, .empty_text = "没有符合条件的投诉"});
    if (event.clicked_row >= 0)
        wants.go = Route{.page = Page::complaints, .record_id = line_at(event.clicked_row).id};
}

// A unit whose first bundle has not come yet has nobody to complain to.
void draw_raising(const ScreenPart& part, ComplaintsState& state) {
    if (!part.can_write(record::Writer::unit) || part.view.status.unit_id.empty())
        return;
    const widget::ButtonOptions options{.kind = widget::ButtonKind::primary, .icon = style::Icon::plus};
    widget::align_right(widget::button_width("提出异议或投诉", options));
    if (widget::button("提出异议或投诉", options))
        state.raising.show();
    draw_record_dialog(part, state.raising, complaint_form(part, part.view.status.unit_id));
}

// What the insurer told this unit.
void draw_channel(const ScreenPart& part) {
    const auto* notice = part.view.ledger.find<complaint::ChannelNotice>(part.view.status.unit_id);
    if (!part.on_unit_side() || notice == nullptr)
        return;
    widget::begin_card("投诉渠道");
    widget::heading_with_clause("投诉渠道", "5.4.1.1");
    widget::show(notice->value);
    widget::end_card();
}

void draw_empty(const ScreenPart& part) {
    widget::empty_state(
        style::Icon::speech,
        part.is_viewer() ? "收下的档案里没有投诉。"
        : part.on_insurer_side()
            ? "还没有投诉。单位在自己的浏览器里提出的，随答复包收下后列在这里；电话、来访等提出的，在投保"
              "单位的页面登记。"
        : part.view.status.unit_id.empty()
            ? "收下保险公司的反馈包后，可以在这里对服务提出异议或投诉。"
            : "还没有异议或投诉。提出后，用“导出答复包”交给保险公司，它应在 7 个工作日内答复（5.4.2.1）。");
}

}  // namespace

void draw_complaints(const desk::View& view, const Route& route, ComplaintsState& state, Wants& wants) {
    if (!route.record_id.empty())
        return draw_complaint(view, route.record_id, state.opened, wants);
    const ScreenPart part{view, wants};
    work_out(view, state);
    widget::title("投诉");
    draw_raising(part, state);
    if (state.lines.empty())
        draw_empty(part);
    else
        draw_lines(view, state, wants);
    draw_channel(part);
}

}  // namespace anze::screen
