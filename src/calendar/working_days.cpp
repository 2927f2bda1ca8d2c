#include "calendar/working_days.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "calendar/holidays_data.h"

namespace anze::calendar {

namespace {

enum class Named : std::uint8_t { not_named, off, make_up };

Named named_in(const HolidayYear& year, Date date) {
    if (std::ranges::binary_search(year.off_days, date)) {
        return Named::off;
    }
    return std::ranges::binary_search(year.make_up_days, date) ? Named::make_up : Named::not_named;
}

bool is_new_year(Date date) {
    return date.month == 1 && date.day == 1;
}

}  // namespace

Calendar::Calendar(std::vector<HolidayYear> years) : years_(std::move(years)) {
    std::ranges::sort(years_, {}, &HolidayYear::year);
    for (HolidayYear& year : years_) {
        std::ranges::sort(year.off_days);
        std::ranges::sort(year.make_up_days);
    }
}

const HolidayYear* Calendar::find(int year) const {
    const auto found = std::ranges::lower_bound(years_, year, {}, &HolidayYear::year);
    return found != years_.end() && found->year == year ? &*found : nullptr;
}

bool Calendar::is_working_day(Date date) const {
    if (is_new_year(date)) {
        return false;
    }
    const int latest_notice = date.month == 12 ? date.year + 1 : date.year;
    for (int notice = latest_notice; notice >= date.year; --notice) {
        const HolidayYear* year = find(notice);
        const Named named = year != nullptr ? named_in(*year, date) : Named::not_named;
        if (named != Named::not_named) {
            return named == Named::make_up;
        }
    }
    return !is_weekend(date);
}

Deadline Calendar::add_working_days(Date start, int count) const {
    const int step = count < 0 ? -1 : 1;
    int left = std::min(std::abs(count), most_working_days);
    int number = day_number(start);
    Deadline deadline{start, false};
    while (left > 0) {
        number += step;
        deadline.date = date_of_day_number(number);
        deadline.provisional = deadline.provisional || !known(deadline.date.year);
        left -= is_working_day(deadline.date) ? 1 : 0;
    }
    return deadline;
}

WorkingDays Calendar::working_days_between(Date from, Date to) const {
    const bool backwards = to < from;
    const int first = backwards ? day_number(to) : day_number(from) + 1;
    const int last = backwards ? day_number(from) - 1 : day_number(to);
    WorkingDays days;
    for (int number = first; number <= last; ++number) {
        const Date date = date_of_day_number(number);
        days.provisional = days.provisional || !known(date.year);
        days.count += is_working_day(date) ? 1 : 0;
    }
    days.count = backwards ? -days.count : days.count;
    return days;
}

Lateness Calendar::lateness(Date due, Date done, int period) const {
    if (done <= due) {
        return {};
    }
    const WorkingDays days = working_days_between(due, done);
    return {true, days.count, {days.count, period}, days.provisional};
}

const Calendar& built_in_calendar() {
    static const Calendar calendar{built_in_holidays()};
    return calendar;
}

}  // namespace anze::calendar
