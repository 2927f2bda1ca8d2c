#include "screen/todo.h"

#include "screen/duty_words.h"
#include "screen/service_steps.h"
#include "widget/chip.h"
#include "widget/figures.h"
#include "widget/layout.h"
#include "widget/notice.h"
#include "widget/text.h"

#include <array>

namespace anze::screen {
namespace {

constexpr int soon_working_days = 7;

using ledger::Duty;
using ledger::DutyState;

DutyGroup group_of(const Duty& duty) {
    if (duty.state == DutyState::overdue)
        return DutyGroup::overdue;
    if (duty.state == DutyState::today)
        return DutyGroup::today;
    return duty.working_days <= soon_working_days ? DutyGroup::soon : DutyGroup::later;
}

std::string date_of(const Duty& duty, calendar::Date today) {
    return duty.due.date.year == today.year ? calendar::chinese_month_and_day(duty.due.date)
                                            : calendar::chinese_date(duty.due.date);
}

Part part_of(ledger::Place place) {
    switch (place) {
    case ledger::Place::plan:
        return Part::plan;
    case ledger::Place::visit:
        return Part::visit;
    case ledger::Place::checklist:
        return Part::checklist;
    case ledger::Place::hazards:
        return Part::hazards;
    case ledger::Place::record:
        return Part::record;
    case ledger::Place::feedback:
        return Part::feedback;
    case ledger::Place::answer:
        return Part::answer;
    case ledger::Place::call_back:
        return Part::call_back;
    case ledger::Place::archive:
        return Part::archive;
    }
    return Part::plan;
}

Route place_of(const ledger::Ledger& ledger, const Duty& duty) {
    const ledger::StreamName& name = ledger.stream_of(duty.service);
    return {.page = Page::service, .unit_id = name.unit_id, .service_id = name.service_id, .part = part_of(duty.place)};
}

void draw_head(const desk::View& view) {
    widget::title("待办");
    const bool working = view.calendar.is_working_day(view.today);
    const std::string day = calendar::chinese_date(view.today) + " " + calendar::chinese_weekday(view.today) + " · " +
                            (working ? "工作日" : "休息日");
    widget::beside(widget::text_width(day, {.size = style::second_size()}));
    widget::secondary(day);
}

void draw_figures(const desk::View& view, TodoState& state) {
    struct Figure {
        DutyGroup group;
        std::string_view label;
        style::Tone tone;
    };
    static constexpr std::array figures{Figure{DutyGroup::overdue, "逾期", style::Tone::red},
                                        Figure{DutyGroup::today, "今天到期", style::Tone::orange},
                                        Figure{DutyGroup::soon, "7 个工作日内", style::Tone::neutral},
                                        Figure{DutyGroup::later, "以后", style::Tone::neutral}};
    widget::begin_columns(4, {.on_phone = 2});
    for (std::size_t at = 0; at < figures.size(); ++at) {
        const Figure& figure = figures[at];
        if (at > 0)
            widget::next_column();
        const auto count = std::ranges::count(view.duties, figure.group, group_of);
        const auto tone = count == 0 ? style::Tone::neutral : figure.tone;
        if (widget::stat_card(figure.label, std::to_string(count), tone))
            state.group = state.group == figure.group ? DutyGroup::all : figure.group;
    }
    widget::end_columns();
}

std::vector<const Duty*> duties_in(const desk::View& view, DutyGroup group) {
    std::vector<const Duty*> shown;
    for (const Duty& each : view.duties) {
        if (group == DutyGroup::all || group_of(each) == group)
            shown.push_back(&each);
    }
    return shown;
}

widget::Cell cell_of(const Duty& duty, int column, calendar::Date today) {
    switch (column) {
    case 0:
        return {.text = date_of(duty, today)};
    case 1: {
        TimeLeft left = time_left(duty);
        return {.text = std::move(left.text), .tone = left.tone};
    }
    case 2:
        return {.text = duty.matter};
    case 3:
        return {.text = duty.unit_name};
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

// The way of the selected duty's service, as far as it has come.
void draw_way(const desk::View& view, const Duty& duty, Wants& wants) {
    const ledger::Case joined = ledger::case_of(view.ledger, duty.service);
    if (joined.service == nullptr)
        return;
    widget::begin_card("进展");
    widget::heading(duty.unit_name);
    widget::beside(widget::chip_width(joined.service->value.title));
    widget::chip(joined.service->value.title);
    const auto steps = service_steps(joined, view.calendar);
    if (const int pressed = draw_service_steps(steps, view.today); pressed >= 0) {
        wants.go = place_of(view.ledger, duty);
        wants.go->part = steps[static_cast<std::size_t>(pressed)].part;
    }
    widget::end_card();
}

void draw_list(const desk::View& view, TodoState& state, Wants& wants) {
    using widget::OnCard;
    static constexpr std::array columns{
        widget::Column{.title = "期限", .width = 108, .on_card = OnCard::line},
        widget::Column{.title = "剩余", .width = 132, .on_card = OnCard::chip},
        widget::Column{.title = "事项", .on_card = OnCard::title},
        widget::Column{.title = "投保单位", .width = 250, .on_card = OnCard::line},
        widget::Column{.title = "依据", .width = 86, .on_card = OnCard::chip},
        widget::Column{.title = "负责人", .width = 84, .on_card = OnCard::hidden},
        widget::Column{.title = "", .width = 96, .on_card = OnCard::hidden},
    };
    const auto shown = duties_in(view, state.group);
    const auto event = widget::table(
        "待办", columns, static_cast<int>(shown.size()),
        [&](int row, int column) { return cell_of(*shown[static_cast<std::size_t>(row)], column, view.today); },
        state.table, {.lines = 2, .empty_text = "这一类没有待办"});
    const int opened = event.clicked_button_row >= 0 ? event.clicked_button_row
                       : style::phone()              ? event.clicked_row
                                                     : -1;
    if (opened >= 0)
        wants.go = place_of(view.ledger, *shown[static_cast<std::size_t>(opened)]);
    const int selected = std::max(state.table.selected_row, 0);
    if (!style::phone() && selected < static_cast<int>(shown.size()))
        draw_way(view, *shown[static_cast<std::size_t>(selected)], wants);
}

// A new archive has nothing due: the first steps instead.
void draw_first_steps(const desk::View& view, Wants& wants) {
    if (view.ledger.table<party::InsuredUnit>().size() == 0) {
        if (widget::empty_state(style::Icon::import_,
                                "还没有投保单位。从业务系统导出的名册（CSV）可以直接导入，也可以拖到页面上。",
                                view.status.read_only ? "" : "导入名册")) {
            wants.go = Route{.page = Page::roster};
        }
    } else if (ledger::service_streams(view.ledger).empty()) {
        if (widget::empty_state(style::Icon::building,
                                "名册已导入。选一家投保单位，与它商定服务方案，然后开始第一次隐患排查（5.3.1）。",
                                "选投保单位"))
            wants.go = Route{.page = Page::units};
    } else {
        widget::empty_state(style::Icon::check, "今天没有待办。标准要求的事项都已办结或尚未到期。");
    }
}

}  // namespace

void draw_todo(const desk::View& view, const Route&, TodoState& state, Wants& wants) {
    draw_head(view);
    if (view.duties.empty())
        return draw_first_steps(view, wants);
    draw_figures(view, state);
    draw_list(view, state, wants);
}

}  // namespace anze::screen
