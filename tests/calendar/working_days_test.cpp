#include "calendar/working_days.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace anze::calendar;

namespace {

int working_days_of(int year) {
    return built_in_calendar().working_days_between({year - 1, 12, 31}, {year, 12, 31}).count;
}

}  // namespace

TEST_CASE("The day after the start is day 1, over holidays and make-up days", "[5.3.3][6.3.2.4][5.3.4.1][5.3.4.2]") {
    struct Vector {
        Date start;
        int count;
        Date due;
    };
    const auto vector = GENERATE(Vector{{2024, 2, 2}, 7, {2024, 2, 18}}, Vector{{2024, 9, 12}, 7, {2024, 9, 24}},
                                 Vector{{2024, 9, 27}, 7, {2024, 10, 12}}, Vector{{2025, 1, 24}, 7, {2025, 2, 10}},
                                 Vector{{2025, 4, 25}, 7, {2025, 5, 8}}, Vector{{2025, 9, 26}, 7, {2025, 10, 13}},
                                 Vector{{2026, 2, 13}, 7, {2026, 3, 2}}, Vector{{2026, 4, 30}, 7, {2026, 5, 13}},
                                 Vector{{2026, 9, 18}, 7, {2026, 9, 29}}, Vector{{2026, 9, 30}, 7, {2026, 10, 15}},
                                 Vector{{2026, 11, 23}, 7, {2026, 12, 2}});
    CAPTURE(to_string(vector.start));
    CHECK(built_in_calendar().add_working_days(vector.start, vector.count) == Deadline{vector.due, false});
    CHECK(built_in_calendar().working_days_between(vector.start, vector.due) == WorkingDays{vector.count, false});
}

TEST_CASE("A period that touches a year without data is provisional", "[5.4.2.1]") {
    const Calendar& calendar = built_in_calendar();
    CHECK(calendar.add_working_days({2026, 11, 23}, 30) == Deadline{{2027, 1, 5}, true});
    CHECK(calendar.add_working_days({2026, 11, 23}, 28) == Deadline{{2026, 12, 31}, false});
    CHECK(calendar.add_working_days({2023, 12, 29}, 1).provisional);
    CHECK(calendar.add_working_days({2023, 12, 31}, 1) == Deadline{{2024, 1, 2}, false});
    CHECK(calendar.working_days_between({2026, 12, 31}, {2027, 1, 4}) == WorkingDays{1, true});
    CHECK(calendar.lateness({2026, 12, 31}, {2027, 1, 1}, 7).provisional);
}

TEST_CASE("The notices of three years give their known counts") {
    struct Year {
        int year;
        std::size_t off;
        std::size_t make_up;
        int working;
    };
    const auto expected = GENERATE(Year{2024, 28, 8, 251}, Year{2025, 28, 5, 248}, Year{2026, 33, 6, 248});
    CAPTURE(expected.year);
    const HolidayYear& year = built_in_calendar().years().at(static_cast<std::size_t>(expected.year - 2024));
    CHECK(year.year == expected.year);
    CHECK(year.off_days.size() == expected.off);
    CHECK(year.make_up_days.size() == expected.make_up);
    CHECK(working_days_of(expected.year) == expected.working);
}

TEST_CASE("Days off and make-up days are those of the notices") {
    const Calendar& calendar = built_in_calendar();
    const Date make_up = GENERATE(Date{2024, 2, 4}, Date{2024, 2, 18}, Date{2024, 10, 12}, Date{2025, 1, 26},
                                  Date{2025, 9, 28}, Date{2026, 1, 4}, Date{2026, 2, 14}, Date{2026, 2, 28},
                                  Date{2026, 5, 9}, Date{2026, 9, 20}, Date{2026, 10, 10});
    CAPTURE(to_string(make_up));
    CHECK(is_weekend(make_up));
    CHECK(calendar.is_working_day(make_up));
    for (const Date off : {Date{2026, 2, 15}, Date{2026, 2, 23}, Date{2026, 6, 19}, Date{2026, 9, 25},
                           Date{2026, 10, 7}, Date{2025, 10, 8}, Date{2024, 6, 10}, Date{2026, 11, 22}}) {
        CAPTURE(to_string(off));
        CHECK_FALSE(calendar.is_working_day(off));
    }
}

TEST_CASE("A year without data has its weekends and 1 January off") {
    const Calendar& calendar = built_in_calendar();
    CHECK(calendar.known(2026));
    CHECK_FALSE(calendar.known(2027));
    CHECK_FALSE(calendar.is_working_day({2027, 1, 1}));
    CHECK_FALSE(calendar.is_working_day({2027, 1, 2}));
    CHECK(calendar.is_working_day({2027, 1, 4}));
    CHECK(calendar.is_working_day({2027, 10, 1}));
    CHECK_FALSE(Calendar().is_working_day({2030, 1, 1}));
}

TEST_CASE("Backwards (Annex C, 3.2), at least that many working days lie before the start") {
    const Calendar& calendar = built_in_calendar();
    const Deadline notice = calendar.add_working_days({2026, 10, 15}, -7);
    CHECK(notice == Deadline{{2026, 9, 30}, false});
    CHECK(calendar.working_days_between({2026, 10, 15}, notice.date) == WorkingDays{-7, false});
    CHECK(calendar.add_working_days({2024, 1, 3}, -1) == Deadline{{2024, 1, 2}, false});
    CHECK(calendar.add_working_days({2024, 1, 2}, -1).provisional);
    CHECK(calendar.working_days_between({2024, 1, 3}, {2024, 1, 2}) == WorkingDays{-1, false});
    CHECK(calendar.add_working_days({2026, 10, 3}, 0) == Deadline{{2026, 10, 3}, false});
}

TEST_CASE("Counting back what was added gives the count again") {
    const Calendar& calendar = built_in_calendar();
    for (Date start{2024, 1, 1}; start < Date{2026, 10, 1}; start = add_days(start, 1)) {
        for (const int count : {1, 7, 30}) {
            const Date due = calendar.add_working_days(start, count).date;
            REQUIRE(calendar.is_working_day(due));
            REQUIRE(calendar.working_days_between(start, due).count == count);
        }
    }
}

TEST_CASE("Lateness is counted in working days and compared with the period exactly", "[D.1]") {
    const Calendar& calendar = built_in_calendar();
    const Date due{2026, 9, 29};
    CHECK_FALSE(calendar.lateness(due, due, 7).late);
    CHECK_FALSE(calendar.lateness(due, {2026, 9, 20}, 7).late);

    const Lateness six = calendar.lateness(due, {2026, 10, 13}, 7);
    CHECK(six.working_days == 6);
    CHECK(six.of_period < Ratio{1, 1});
    const Lateness seven = calendar.lateness(due, {2026, 10, 14}, 7);
    CHECK(seven.late);
    CHECK(seven.working_days == 7);
    CHECK(seven.of_period == Ratio{1, 1});
    CHECK(calendar.lateness(due, {2026, 10, 15}, 7).of_period > Ratio{1, 1});

    const Lateness on_saturday = calendar.lateness({2026, 11, 20}, {2026, 11, 21}, 7);
    CHECK(on_saturday.late);
    CHECK(on_saturday.working_days == 0);
}

TEST_CASE("Ratios are compared exactly") {
    CHECK(Ratio{2, 4} == Ratio{1, 2});
    CHECK(Ratio{1, 3} < Ratio{1, 2});
    CHECK(Ratio{7, 7} >= Ratio{1, 1});
}

TEST_CASE("A notice may move days of the December before its year") {
    const Calendar calendar(
        {{2018, {}, {}, "notice", "1"}, {2019, {{2018, 12, 31}, {2019, 1, 1}}, {{2018, 12, 29}}, "notice", "1"}});
    CHECK(calendar.is_working_day({2018, 12, 29}));
    CHECK_FALSE(calendar.is_working_day({2018, 12, 31}));
    CHECK(calendar.is_working_day({2018, 12, 28}));
}
