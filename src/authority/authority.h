// authority/: what the insurer reports to the emergency management department: units that do not rectify a major
// hazard (6.3.2.3) or do not cooperate (5.1.5), and the attempts such a report rests on.
#pragma once

#include "calendar/working_days.h"
#include "record/attachment.h"
#include "record/type.h"

#include <span>

namespace anze::authority {

enum class Matter : std::uint8_t { none, major_hazard, non_cooperation };

enum class Method : std::uint8_t { none, written, system, phone, in_person };

struct Report {
    Matter matter = Matter::none;
    std::string hazard_id = {};
    std::string authority_name = {};
    calendar::Date reported_on = {};
    Method method = Method::none;
    std::string facts = {};
    std::string request = {};
    std::string reported_by = {};
    std::string receipt = {};
    std::vector<record::Attachment> pages = {};
    bool operator==(const Report&) const = default;
};

enum class Way : std::uint8_t { none, phone, wechat, email, letter, in_person };

enum class Outcome : std::uint8_t { none, agreed, refused, unanswered };

// The unit was asked to cooperate in a service.
struct CooperationAttempt {
    calendar::Date tried_on = {};
    Way way = Way::none;
    std::string contacted = {};
    std::string asked = {};
    Outcome outcome = Outcome::none;
    std::string response = {};
    std::string noted_by = {};
    bool operator==(const CooperationAttempt&) const = default;
};

// 5.1.5 does not say when a unit 不配合. Reading: it refused once, or two attempts in a row stayed unanswered; that it
// agrees later makes good what was before.
inline constexpr int unanswered_attempts_for_report = 2;
// The day since which that holds; not set where it does not. In any order of the attempts.
calendar::Date not_cooperating_since(std::span<const CooperationAttempt> attempts);

// 5.1.5: whether a report of that day rests on recorded attempts.
std::vector<record::Error> cooperation_gaps(std::span<const CooperationAttempt> attempts, calendar::Date reported_on);

// 6.3.2.3, 5.1.5
std::vector<record::Error> report_gaps(const Report& report);

// The facts of a report in the order of their days, to start from.
std::string drafted_facts(std::span<const CooperationAttempt> attempts);

// 6.3.2.3, 5.1.5: 及时 has no number. Reading: our own target of 3 working days after the day on which it is known that
// there is something to report; shown as a target, never scored as late.
inline constexpr int report_target_working_days = 3;
calendar::Deadline report_target(const calendar::Calendar& calendar, calendar::Date known_on);

}  // namespace anze::authority

#include "authority/authority_fields.h"
