// 6.1.2.3: a unit that is trained online only has every insured person trained long enough within the policy's period.
#pragma once

#include "training/training.h"

namespace anze::training {

// 6.1.2.3: 1 课时为 45 分钟, and no fewer than 2 of them.
inline constexpr std::int64_t class_period_minutes = 45;
inline constexpr std::int64_t fewest_class_periods = 2;
inline constexpr std::int64_t fewest_online_minutes = fewest_class_periods * class_period_minutes;

// Who is insured, as far as the count needs it. No left_on: still insured.
struct InsuredPerson {
    std::string id = {};
    std::string name = {};
    calendar::Date joined_on = {};
    calendar::Date left_on = {};
};

// Minutes of training of one insured person on one day.
struct Attended {
    std::string person_id = {};
    calendar::Date on = {};
    std::int64_t minutes = 0;
    bool operator==(const Attended&) const = default;
};

struct Shortfall {
    std::string person_id = {};
    std::string name = {};
    std::int64_t missing_minutes = 0;
    bool operator==(const Shortfall&) const = default;
};

struct OnlineCoverage {
    std::size_t persons = 0;  // whom the training has to cover
    std::size_t covered = 0;
    std::vector<Shortfall> shortfalls = {};  // in the order of the persons
};

// Sessions are held, and none of them on site.
bool online_only(const std::vector<Session>& sessions);

// Fills in person_id where it is empty and exactly one insured person has the name.
std::vector<Attendance> linked_by_name(std::vector<Attendance> attendances, const std::vector<InsuredPerson>& persons);

// What of a session counts as training of insured persons.
std::vector<Attended> attended(const Session& session, const std::vector<Attendance>& attendances);

// `from` and `to`: first and last day of the policy's period.
OnlineCoverage online_shortfall(const std::vector<InsuredPerson>& persons, const std::vector<Attended>& attended,
                                calendar::Date from, calendar::Date to);

std::vector<record::Error> online_gaps(const OnlineCoverage& coverage);
std::string coverage_text(const OnlineCoverage& coverage);

}  // namespace anze::training
