#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

#include "calendar/date.h"

namespace anze::calendar {

// What the State Council's notice says for one year. A notice may also move days of the December before it.
struct HolidayYear {
    int year = 0;
    std::vector<Date> off_days = {};      // days off that the notice names, weekends among them
    std::vector<Date> make_up_days = {};  // Saturdays and Sundays that are worked
    std::string source = {};              // the notice
    std::string version = {};             // the data set it was taken from

    bool operator==(const HolidayYear&) const = default;
};

// The end of a period. Provisional (暂定): the span touches a year whose holidays are not known, so the day may move.
struct Deadline {
    Date date = {};
    bool provisional = false;

    bool operator==(const Deadline&) const = default;
};

struct WorkingDays {
    int count = 0;
    bool provisional = false;

    bool operator==(const WorkingDays&) const = default;
};

// An exact ratio with a denominator above 0; 2/4 equals 1/2.
struct Ratio {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    std::strong_ordering operator<=>(const Ratio& other) const {
        return numerator * other.denominator <=> other.numerator * denominator;
    }
    bool operator==(const Ratio& other) const { return (*this <=> other) == std::strong_ordering::equal; }
};

// How far something came after its last day. Done on a Saturday after a Friday's deadline: late by 0 working days.
struct Lateness {
    bool late = false;
    int working_days = 0;
    Ratio of_period = {};  // working days late over the working days of the period
    bool provisional = false;
};

// Periods beyond this many working days are not counted: no period of this trade comes near it.
constexpr int most_working_days = 10'000;

class Calendar {
public:
    // Without data every year is unknown: weekends and 1 January are off.
    Calendar() = default;
    explicit Calendar(std::vector<HolidayYear> years);

    [[nodiscard]] const std::vector<HolidayYear>& years() const { return years_; }
    [[nodiscard]] bool known(int year) const { return find(year) != nullptr; }
    [[nodiscard]] bool is_working_day(Date date) const;

    // The day after `start` is day 1; 0 gives `start`. A negative count goes backwards: the day before is day 1, so
    // that at least that many working days lie from the date given up to the day before `start`.
    [[nodiscard]] Deadline add_working_days(Date start, int count) const;

    // Working days after `from` up to and with `to`: what add_working_days has to add. Negative when `to` is earlier.
    [[nodiscard]] WorkingDays working_days_between(Date from, Date to) const;

    // `period`: the working days that were allowed, above 0. `done` may be today for what is still open.
    [[nodiscard]] Lateness lateness(Date due, Date done, int period) const;

private:
    [[nodiscard]] const HolidayYear* find(int year) const;

    std::vector<HolidayYear> years_;  // by year, one each, days in order
};

// The years built into the program; assets/holidays/holidays.json is the same as a file.
[[nodiscard]] const Calendar& built_in_calendar();

}  // namespace anze::calendar
