#include "screen/todo_days.h"

#include "screen/duty_place.h"
#include "screen/duty_words.h"
#include "widget/button.h"
#include "widget/layout.h"
#include "widget/text.h"

#include <map>

namespace anze::screen {
namespace {

constexpr int days_a_week = 7;
constexpr std::size_t most_in_month_cell = 2;
constexpr std::size_t most_in_week_cell = 12;
constexpr float week_height = 380;
constexpr float month_row_height = 132;

using DutiesByDay = std::map<calendar::Date, std::vector<const ledger::Duty*>>;

struct Days {
    calendar::Date first = {};
    int count = 0;
};

calendar::Date monday_of(calendar::Date day) {
    return calendar::add_days(day, 1 - static_cast<int>(calendar::weekday(day)));
}

calendar::Date first_of_month(calendar::Date day, int months_later = 0) {
    const int month = day.year * 12 + day.month - 1 + months_later;
    return {month / 12, month % 12 + 1, 1};
}

// Whole weeks.
Days days_of(DaySpan span, calendar::Date around) {
    if (span == DaySpan::week)
        return {monday_of(around), days_a_week};
    const calendar::Date first = monday_of(first_of_month(around));
    const int to_end = calendar::days_between(first, first_of_month(around, 1));
    return {first, (to_end + days_a_week - 1) / days_a_week * days_a_week};
}

calendar::Date moved(DaySpan span, calendar::Date around, int by) {
    return span == DaySpan::week ? calendar::add_days(around, by * days_a_week) : first_of_month(around, by);
}

DutiesByDay by_day(const desk::View& view, std::span<const std::uint32_t> rows, const Days& days) {
    DutiesByDay all;
    const calendar::Date end = calendar::add_days(days.first, days.count);
    for (const std::uint32_t row : rows) {
        const ledger::Duty& duty = view.planned[row];
        if (duty.due.date >= days.first && duty.due.date < end)
            all[duty.due.date].push_back(&duty);
    }
    return all;
}

void draw_ways(const desk::View& view, DaySpan span, const Days& days, TodoDaysState& state) {
    const bool week = span == DaySpan::week;
    const calendar::Date last = calendar::add_days(days.first, days.count - 1);
    widget::heading(week ? calendar::chinese_date(days.first) + " 至 " + calendar::chinese_day(last, days.first)
                         : std::to_string(state.around.year) + "年" + std::to_string(state.around.month) + "月");
    const std::string_view back = week ? "上一周" : "上一月";
    const std::string_view now = week ? "本周" : "本月";
    const std::string_view on = week ? "下一周" : "下一月";
    widget::align_right(widget::button_width(back) + widget::button_width(now) + widget::button_width(on) +
                        2 * style::gap());
    if (widget::button(back))
        state.around = moved(span, state.around, -1);
    widget::beside(widget::button_width(now));
    if (widget::button(now))
        state.around = view.planned_day;
    widget::beside(widget::button_width(on));
    if (widget::button(on))
        state.around = moved(span, state.around, 1);
}

void draw_duty(const desk::View& view, const ledger::Duty& duty, Wants& wants) {
    const std::string words = duty.matter + (duty.unit_name.empty() ? "" : " · " + duty.unit_name);
    ImGui::PushID(ledger::duty_id(view.ledger, duty).c_str());
    const float room = ImGui::GetContentRegionAvail().x;
    if (widget::link(widget::shortened(words, room), words))
        wants.go = place_of(view.ledger, duty);
    ImGui::PopID();
}

void draw_day(const desk::View& view, calendar::Date day, const std::vector<const ledger::Duty*>& duties,
              std::size_t most, Wants& wants) {
    const bool is_today = day == view.planned_day;
    const std::string date = calendar::chinese_month_and_day(day) + (is_today ? " · 今天" : "");
    if (view.calendar.is_working_day(day))
        widget::heading(date, 3);
    else
        widget::secondary(date + " 休");
    for (std::size_t at = 0; at < std::min(duties.size(), most); ++at)
        draw_duty(view, *duties[at], wants);
    if (duties.size() > most)
        widget::secondary("还有 " + std::to_string(duties.size() - most) + " 项");
}

void draw_grid(const desk::View& view, const Days& days, const DutiesByDay& duties, DaySpan span, Wants& wants) {
    static const std::vector<const ledger::Duty*> nothing;
    const bool week = span == DaySpan::week;
    widget::begin_columns(days_a_week);
    for (int at = 0; at < days.count; ++at) {
        const calendar::Date day = calendar::add_days(days.first, at);
        const auto found = duties.find(day);
        if (at > 0)
            widget::next_column();
        widget::begin_card(calendar::chinese_date(day), 0, week ? week_height : month_row_height);
        draw_day(view, day, found == duties.end() ? nothing : found->second,
                 week ? most_in_week_cell : most_in_month_cell, wants);
        widget::end_card();
    }
    widget::end_columns();
}

// A phone is too narrow for seven days side by side: only those on which something is due, below each other.
void draw_agenda(const desk::View& view, const DutiesByDay& duties, Wants& wants) {
    for (const auto& [day, of_day] : duties) {
        widget::begin_card(calendar::chinese_date(day));
        draw_day(view, day, of_day, of_day.size(), wants);
        widget::end_card();
    }
    if (duties.empty())
        widget::secondary("这段时间没有到期的事项。");
}

}  // namespace

void draw_todo_days(const desk::View& view, std::span<const std::uint32_t> rows, DaySpan span, TodoDaysState& state,
                    Wants& wants) {
    if (!state.around.is_set())
        state.around = view.planned_day;
    const Days days = days_of(span, state.around);
    draw_ways(view, span, days, state);
    const DutiesByDay duties = by_day(view, rows, days);
    if (style::phone())
        draw_agenda(view, duties, wants);
    else
        draw_grid(view, days, duties, span, wants);
}

}  // namespace anze::screen
