#include "screen/archives.h"

#include "screen/deadline_line.h"
#include "widget/navigation.h"
#include "widget/notice.h"
#include "widget/search_box.h"
#include "widget/text.h"

namespace anze::screen {
namespace {

constexpr std::array<widget::Column, 6> open_columns{{
    {.title = "投保单位", .sortable = true, .on_card = widget::OnCard::title},
    {.title = "服务"},
    {.title = "材料", .width = 110, .sortable = true, .on_card = widget::OnCard::chip},
    {.title = "归档期限", .width = 260, .sortable = true},
    {.title = "依据", .width = 90},
    {.title = "", .width = 110},
}};

constexpr std::array<widget::Column, 6> sealed_columns{{
    {.title = "投保单位", .sortable = true, .on_card = widget::OnCard::title},
    {.title = "服务"},
    {.title = "材料", .width = 110, .sortable = true, .on_card = widget::OnCard::chip},
    {.title = "档案号", .width = 150, .sortable = true},
    {.title = "归档日期", .width = 120, .sortable = true},
    {.title = "保存至", .width = 120, .sortable = true},
}};

ArchiveLine line_of(const desk::View& view, const ledger::Case& joined) {
    ArchiveLine line{.service = joined.stream,
                     .unit_name = joined.unit != nullptr ? joined.unit->value.name : std::string(),
                     .title = joined.service->value.title};
    for (const archive::MaterialState& each : ledger::materials(view.ledger, joined)) {
        line.needed += each.needed ? 1 : 0;
        line.present += each.needed && each.present ? 1 : 0;
    }
    if (joined.archive_file == nullptr) {
        line.due = service::archive_due(view.calendar, joined.call_back->value.called_on);
        return line;
    }
    line.file = &joined.archive_file->value;
    line.keep_until = archive::keep_until(line.file->archived_on,
                                          joined.policy != nullptr ? joined.policy->value.ends_on : calendar::Date{});
    return line;
}

void work_out(const desk::View& view, ArchivesState& state) {
    if (std::exchange(state.version, view.ledger.version()) == view.ledger.version())
        return;
    state.open.clear();
    state.sealed.clear();
    for (const ledger::StreamNumber stream : ledger::service_streams(view.ledger)) {
        const ledger::Case joined = ledger::case_of(view.ledger, stream);
        if (joined.archive_file != nullptr)
            state.sealed.push_back(line_of(view, joined));
        else if (joined.call_back != nullptr && joined.call_back->value.called_on.is_set())
            state.open.push_back(line_of(view, joined));
    }
}

widget::Cell materials_cell(const ArchiveLine& line) {
    const bool whole = line.present == line.needed;
    return {.text =
                (whole ? "✓ 齐 " : "缺 ") + std::to_string(whole ? line.needed : line.needed - line.present) + " 类",
            .tone = whole ? style::Tone::green : style::Tone::orange};
}

widget::Cell open_cell(const desk::View& view, const ArchiveLine& line, int column) {
    if (column == 3) {
        const DeadlineLine due = deadline_line(view, line.due);
        return {.text = due.text, .tone = due.tone};
    }
    if (column == 4)
        return {.clause = "5.3.4.2"};
    const std::string label = view.status.side == record::Writer::insurer ? "去归档" : "查看";
    return {.button = label, .button_name = label + " " + line.unit_name + " " + line.title};
}

widget::Cell sealed_cell(const ArchiveLine& line, int column) {
    if (column == 3)
        return {.text = line.file->number};
    return {.text = calendar::to_string(column == 4 ? line.file->archived_on : line.keep_until)};
}

widget::Cell cell_of(const desk::View& view, const ArchiveLine& line, int column) {
    switch (column) {
    case 0:
        return {.text = line.unit_name};
    case 1:
        return {.text = line.title, .secondary = true};
    case 2:
        return materials_cell(line);
    default:
        return line.file == nullptr ? open_cell(view, line, column) : sealed_cell(line, column);
    }
}

widget::SortKey sort_key(const ArchiveLine& line, int column) {
    const auto day = [](calendar::Date date) {
        return widget::SortKey{.number = date.is_set() ? calendar::day_number(date) : 0};
    };
    switch (column) {
    case 0:
        return {.text = line.unit_name};
    case 2:
        return {.number = static_cast<std::int64_t>(line.needed - line.present)};
    case 3:
        return line.file == nullptr ? day(line.due.date) : widget::SortKey{.text = line.file->number};
    case 4:
        return day(line.file->archived_on);
    default:
        return day(line.keep_until);
    }
}

void go_to(const desk::View& view, const ArchiveLine& line, Wants& wants) {
    const ledger::StreamName& name = view.ledger.stream_of(line.service);
    wants.go =
        Route{.page = Page::service, .unit_id = name.unit_id, .service_id = name.service_id, .part = Part::archive};
}

void draw_tabs(const ScreenPart& part, ArchivesState& state) {
    const std::string open_label = "待归档 " + std::to_string(state.open.size());
    const std::string sealed_label = "已归档 " + std::to_string(state.sealed.size());
    const std::string_view labels[] = {open_label, sealed_label, "档案提供"};
    if (widget::tabs("档案", std::span(labels).first(part.on_insurer_side() ? 3 : 2), state.tab))
        state.table = {};
}

// 7.3: to whom the archive was given, and giving it to somebody.
void draw_giving(const ScreenPart& part, ArchivesState& state) {
    widget::secondary(
        "政府相关部门、投保单位、服务机构和经纪人按授权查阅（7.3）：各得一份只含该单位和选中服务的查阅包。");
    const widget::ButtonOptions options{.kind = widget::ButtonKind::primary,
                                        .icon = style::Icon::export_,
                                        .disabled_reason = part.view.status.read_only_reason};
    if (widget::button("提供查阅", options))
        state.hand_over.show({}, {});
    draw_hand_over_log(part, state.log);
    draw_hand_over(part, state.hand_over);
}

void draw_search(ArchivesState& state) {
    widget::search_box("搜索档案", "搜索单位、服务、档案号", state.query, style::phone() ? 0 : 360);
}

void draw_lines(const desk::View& view, ArchivesState& state, Wants& wants) {
    const bool sealed = state.tab == 1;
    const std::vector<ArchiveLine>& lines = sealed ? state.sealed : state.open;
    const widget::RowSource source{
        .count = lines.size(),
        .version = state.version * 2 + (sealed ? 1 : 0),
        .searched =
            [&](std::size_t row, std::string& text) {
                const ArchiveLine& line = lines[row];
                text += line.unit_name + " " + line.title + " " + (line.file != nullptr ? line.file->number : "");
            },
        .sort_key = [&](std::size_t row, int column) { return sort_key(lines[row], column); }};
    const auto order = state.order.update(source, state.table.sort_column, state.table.descending, state.query);
    const auto line_at = [&](int row) -> const ArchiveLine& { return lines[order[static_cast<std::size_t>(row)]]; };
    const auto event = widget::table("档案", sealed ? sealed_columns : open_columns, static_cast<int>(order.size()),
                                     [&](int row, int column) { return cell_of(view, line_at(row), column); },
                                     state.table, {.empty_text = sealed ? "还没有归档的服务" : "没有待归档的服务"});
    const int chosen = event.clicked_button_row >= 0 ? event.clicked_button_row : event.clicked_row;
    if (chosen >= 0)
        go_to(view, line_at(chosen), wants);
}

}  // namespace

void draw_archives(const desk::View& view, const Route&, ArchivesState& state, Wants& wants) {
    const ScreenPart part{view, wants};
    work_out(view, state);
    widget::title("档案");
    draw_tabs(part, state);
    if (state.tab == 2)
        return draw_giving(part, state);
    if (state.open.empty() && state.sealed.empty()) {
        widget::empty_state(
            style::Icon::archive,
            part.is_viewer() ? "收下的查阅包里还没有登记了回访或已归档的服务。"
                             : "回访结束后 7 个工作日内整理归档（5.3.4.2）。登记了回访的服务和已封存的档案列在这里。");
        return;
    }
    draw_search(state);
    draw_lines(view, state, wants);
}

}  // namespace anze::screen
