#include "screen/todo.h"

#include "screen/duty_place.h"
#include "screen/duty_words.h"
#include "screen/service_steps.h"
#include "screen/todo_days.h"
#include "widget/chip.h"
#include "widget/field.h"
#include "widget/figures.h"
#include "widget/input.h"
#include "widget/layout.h"
#include "widget/navigation.h"
#include "widget/notice.h"
#include "widget/search_box.h"
#include "widget/text.h"

#include <array>

namespace anze::screen {
namespace {

using ledger::Duty;
using ledger::DutyState;
using ledger::Urgency;

void add_option(std::vector<widget::Option>& options, const std::string& text) {
    if (!text.empty() && std::ranges::find(options, text, &widget::Option::id) == options.end())
        options.push_back({text, text});
}

void work_out(const desk::View& view, TodoState& state) {
    if (state.version == view.version && state.day == view.planned_day)
        return;
    state.version = view.version;
    state.day = view.planned_day;
    state.counts = {};
    state.persons = {{"", "全部"}};
    state.clauses = {{"", "全部"}};
    for (const Duty& duty : view.planned) {
        ++state.counts[static_cast<std::size_t>(ledger::urgency_of(duty))];
        add_option(state.persons, duty.person);
        add_option(state.clauses, duty.clause);
    }
    std::ranges::sort(state.clauses, {}, &widget::Option::id);
}

bool is_shown(const Duty& duty, const TodoState& state) {
    const bool is_as_urgent = !state.urgency || ledger::urgency_of(duty) == *state.urgency;
    const bool of_person = state.person.empty() || duty.person == state.person;
    return is_as_urgent && of_person && (state.clause.empty() || duty.clause == state.clause);
}

std::string day_text(const desk::View& view, calendar::Date day) {
    return calendar::chinese_date(day) + " " + calendar::chinese_weekday(day) + " · " +
           (view.calendar.is_working_day(day) ? "工作日" : "休息日");
}

void draw_head(const desk::View& view, Wants& wants) {
    widget::title("待办");
    const std::string day = day_text(view, view.today);
    widget::beside(widget::text_width(day, {.size = style::second_size()}));
    widget::secondary(day);
    if (view.planned_day != view.today &&
        widget::banner(style::Tone::blue,
                       "正在看 " + day_text(view, view.planned_day) + " 那天的待办（按现在的记录推算）。",
                       "回到今天")) {
        wants.wishes.push_back(desk::LookAhead{});
    }
}

void draw_figures(TodoState& state) {
    struct Figure {
        Urgency urgency;
        std::string_view label;
        style::Tone tone;
    };
    static constexpr std::array figures{Figure{Urgency::overdue, "逾期", style::Tone::red},
                                        Figure{Urgency::past_target, "超过目标", style::Tone::orange},
                                        Figure{Urgency::today, "今天到期", style::Tone::orange},
                                        Figure{Urgency::soon, "7 个工作日内", style::Tone::neutral},
                                        Figure{Urgency::later, "以后", style::Tone::neutral}};
    const auto count_of = [&](const Figure& figure) { return state.counts[static_cast<std::size_t>(figure.urgency)]; };
    // Our own targets are told of where one is past.
    const auto is_shown = [&](const Figure& figure) {
        return figure.urgency != Urgency::past_target || count_of(figure) > 0 || state.urgency == figure.urgency;
    };
    widget::begin_columns(static_cast<int>(std::ranges::count_if(figures, is_shown)), {.on_phone = 2});
    for (const Figure& figure : figures) {
        if (!is_shown(figure))
            continue;
        if (&figure != figures.data())
            widget::next_column();
        const std::size_t count = count_of(figure);
        const auto tone = count == 0 ? style::Tone::neutral : figure.tone;
        if (widget::stat_card(figure.label, std::to_string(count), tone))
            state.urgency = state.urgency == figure.urgency ? std::nullopt : std::optional(figure.urgency);
    }
    widget::end_columns();
}

bool is_narrowed(const desk::View& view, const TodoState& state) {
    const bool other_day = view.planned_day != view.today;
    return other_day || !state.person.empty() || !state.clause.empty() || !state.query.empty();
}

void draw_filters(const desk::View& view, TodoState& state, Wants& wants) {
    // On a phone what is due comes first.
    if (style::phone() && !is_narrowed(view, state)) {
        if (widget::button(state.filters_open ? "收起筛选" : "筛选，或看其他日子"))
            state.filters_open = !state.filters_open;
        if (!state.filters_open)
            return;
    }
    widget::begin_columns(4, {.on_phone = 2});
    widget::input({.text = "负责人"}, state.person, state.persons);
    widget::next_column();
    widget::input({.text = "依据"}, state.clause, state.clauses);
    widget::next_column();
    calendar::Date day = view.planned_day;
    if (widget::input({.text = "看哪一天"}, day) && day != view.planned_day)
        wants.wishes.push_back(desk::LookAhead{day});
    widget::next_column();
    const widget::Label search{.text = "搜索"};
    widget::begin_field(search);
    widget::search_box("搜索待办", "搜索事项、单位", state.query);
    widget::end_field(search);
    widget::end_columns();
}

widget::Cell cell_of(const Duty& duty, int column, calendar::Date today) {
    switch (column) {
    case 0:
        return {.text = calendar::chinese_day(duty.due.date, today)};
    case 1: {
        TimeLeft left = time_left(duty);
        return {.text = std::move(left.text), .tone = left.tone};
    }
    case 2:
        return {.text = duty.matter};
    case 3:
        return {.text = duty.unit_name.empty() ? "本公司" : duty.unit_name};
    case 4:
        return {.clause = duty.clause};
    case 5:
        return {.text = duty.person.empty() ? "—" : duty.person};
    default:
        return {.button = duty.state == DutyState::coming ? "打开" : "去办理",
                .button_kind =
                    duty.state == DutyState::coming ? widget::ButtonKind::secondary : widget::ButtonKind::primary,
                .button_name = "办理 " + duty.matter + " " + duty.unit_name};
    }
}

// What is shown, for a person's own calendar.
void draw_export(const desk::View& view, std::span<const std::uint32_t> order, Wants& wants) {
    if (order.empty() || !widget::button("加入日历（.ics）", {.icon = style::Icon::calendar}))
        return;
    desk::ExportCalendar wish;
    for (const std::uint32_t row : order)
        wish.duties.push_back(view.planned[row]);
    wants.wishes.push_back(std::move(wish));
}

// The way of the selected duty's service, as far as it has come.
void draw_way(const desk::View& view, const Duty& duty, Wants& wants) {
    if (view.ledger.stream_of(duty.stream).kind != record::Stream::service)
        return;
    const ledger::Case joined = ledger::case_of(view.ledger, duty.stream);
    widget::begin_card("进展");
    widget::heading(duty.unit_name);
    widget::beside(widget::chip_width(joined.service->value.title));
    widget::chip(joined.service->value.title);
    const auto steps = service_steps(joined, view.calendar);
    if (const int pressed = draw_flow("服务流程", steps, view.today); pressed >= 0) {
        wants.go = place_of(view.ledger, duty);
        wants.go->part = part_of_step(static_cast<std::size_t>(pressed));
    }
    widget::end_card();
}

std::span<const std::uint32_t> shown_rows(const desk::View& view, TodoState& state) {
    const widget::RowSource source{
        .count = view.planned.size(),
        .version = view.version,
        .shown = [&](std::size_t row) { return is_shown(view.planned[row], state); },
        .shown_version = std::hash<std::string>{}(state.person + "\n" + state.clause) +
                         (state.urgency ? 1 + static_cast<std::size_t>(*state.urgency) : 0),
        .searched = [&](std::size_t row,
                        std::string& text) { text += view.planned[row].matter + " " + view.planned[row].unit_name; },
        .sort_key = {}};
    return state.order.update(source, -1, false, state.query);
}

void draw_list(const desk::View& view, std::span<const std::uint32_t> order, TodoState& state, Wants& wants) {
    using widget::OnCard;
    static constexpr std::array columns{
        widget::Column{.title = "期限", .width = 108, .on_card = OnCard::line},
        widget::Column{.title = "剩余", .width = 184, .on_card = OnCard::chip},
        widget::Column{.title = "事项", .on_card = OnCard::title},
        widget::Column{.title = "投保单位", .width = 220, .on_card = OnCard::line},
        widget::Column{.title = "依据", .width = 86, .on_card = OnCard::chip},
        widget::Column{.title = "负责人", .width = 84, .on_card = OnCard::hidden},
        widget::Column{.title = "", .width = 96, .on_card = OnCard::hidden},
    };
    const auto at = [&](int row) -> const Duty& { return view.planned[order[static_cast<std::size_t>(row)]]; };
    const auto event = widget::table("待办", columns, static_cast<int>(order.size()),
                                     [&](int row, int column) { return cell_of(at(row), column, view.planned_day); },
                                     state.table, {.lines = 2, .empty_text = "没有符合条件的待办"});
    const int opened = event.clicked_button_row >= 0 ? event.clicked_button_row
                       : event.as_cards              ? event.clicked_row
                                                     : -1;
    if (opened >= 0)
        wants.go = place_of(view.ledger, at(opened));
    draw_export(view, order, wants);
    const int selected = std::max(state.table.selected_row, 0);
    if (!style::phone() && selected < static_cast<int>(order.size()))
        draw_way(view, at(selected), wants);
}

// What leads on in a new archive: alone on the page, or above what is due already.
void draw_first_step(bool alone, style::Icon icon, std::string_view words, std::string_view label, Page page,
                     Wants& wants) {
    const bool pressed =
        alone ? widget::empty_state(icon, words, label) : widget::banner(style::Tone::blue, words, label);
    if (pressed)
        wants.go = Route{.page = page};
}

void draw_first_steps(const desk::View& view, Wants& wants) {
    const bool alone = view.duties.empty();
    if (std::ranges::empty(view.ledger.table<party::InsuredUnit>().counting())) {
        draw_first_step(alone, style::Icon::import_,
                        "还没有投保单位。从业务系统导出的名册（.xlsx 或 CSV）可以直接导入，也可以拖到页面上。",
                        view.status.read_only ? "" : "导入名册", Page::roster, wants);
    } else if (view.ledger.table<service::Service>().size() == 0) {
        draw_first_step(alone, style::Icon::building,
                        "名册已导入。选一家投保单位，与它商定服务方案，然后开始第一次服务（5.3.1）。", "选投保单位",
                        Page::units, wants);
    } else if (alone) {
        widget::empty_state(style::Icon::check, "今天没有待办。标准要求的事项都已办结或尚未到期。");
    }
}

}  // namespace

void draw_todo(const desk::View& view, const Route&, TodoState& state, Wants& wants) {
    work_out(view, state);
    draw_head(view, wants);
    draw_first_steps(view, wants);
    if (view.planned.empty() && view.planned_day == view.today)
        return;
    draw_figures(state);
    draw_filters(view, state, wants);
    static constexpr std::array<std::string_view, 3> forms{"列表", "周", "月"};
    widget::tabs("待办的看法", forms, state.form);
    const auto order = shown_rows(view, state);
    if (state.form == 0)
        draw_list(view, order, state, wants);
    else
        draw_todo_days(view, order, state.form == 1 ? DaySpan::week : DaySpan::month, state.days, wants);
}

}  // namespace anze::screen
