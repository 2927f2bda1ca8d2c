// complaint/: an objection or complaint of an insured unit (5.4, Annex B): raised, registered, looked into, answered,
// judged by the unit, closed; and within which limits it has to be answered.
#pragma once

#include "calendar/date.h"
#include "record/type.h"

namespace anze::complaint {

// 5.4.1.1: what the unit is told before it has anything to complain about. One for each unit; its id is the unit's.
struct ChannelNotice {
    std::string channel = {};
    std::string procedure = {};
    std::string settlement = {};
    std::string told_by = {};
    calendar::Date told_on = {};
    bool operator==(const ChannelNotice&) const = default;
};

// As the unit writes it in its own program.
struct Complaint {
    calendar::Date raised_on = {};
    std::string service_id = {};
    std::string request = {};
    std::string facts = {};
    std::string contact = {};
    std::string phone = {};
    bool operator==(const Complaint&) const = default;
};

enum class Channel : std::uint8_t { none, program, phone, network, letter, visit };

// 5.4.1.2: what the insurer received, and who sees it through. Its id is the id of the unit's complaint where there is
// one; everything that follows has the same id.
struct Registration {
    std::string complaint_id = {};
    Channel channel = Channel::none;
    calendar::Date received_on = {};
    std::string complainant = {};
    std::string phone = {};
    std::string request = {};
    std::string handler = {};
    bool operator==(const Registration&) const = default;
};

// How far the answer may be put off.
enum class Extent : std::uint8_t { first, further, extended };

// The unit is told that more has to be verified, and why.
struct Extension {
    std::string registration_id = {};
    Extent extent = Extent::first;
    calendar::Date told_on = {};
    std::string reason = {};
    std::string approved_by = {};
    bool operator==(const Extension&) const = default;
};

// A note of the insurer about what it found out; never handed to the unit.
struct Investigation {
    std::string registration_id = {};
    calendar::Date noted_on = {};
    std::string investigator = {};
    std::string note = {};
    bool operator==(const Investigation&) const = default;
};

// 5.4.2.1 a) to c).
struct Answer {
    std::string registration_id = {};
    std::string request = {};
    std::string findings = {};
    std::string measures = {};
    calendar::Date answered_on = {};
    std::string answered_by = {};
    bool operator==(const Answer&) const = default;
};

enum class Judgement : std::uint8_t { none, satisfied, dissatisfied };

// What the unit says to the answer.
struct Verdict {
    std::string registration_id = {};
    Judgement judgement = Judgement::none;
    std::string opinion = {};
    std::string stated_by = {};
    calendar::Date stated_on = {};
    bool operator==(const Verdict&) const = default;
};

enum class Outcome : std::uint8_t { none, satisfied, no_reply, escalated };

// 5.4.2.2: where a unit that is still dissatisfied can turn to.
enum class Body : std::uint8_t { none, self_regulation, emergency_management, financial_regulator };

struct Closing {
    std::string registration_id = {};
    Outcome outcome = Outcome::none;
    Body escalated_to = Body::none;
    calendar::Date closed_on = {};
    std::string note = {};
    bool operator==(const Closing&) const = default;
};

// 5.4.2.1: a longer limit is told with its reason; beyond it a person in charge approves.
std::vector<record::Error> extension_gaps(const Extension& extension);

// 5.4.2.2: a unit that is still dissatisfied says why.
std::vector<record::Error> verdict_gaps(const Verdict& verdict);

// 5.4.2.2: `verdict` is null where the unit has not said anything.
std::vector<record::Error> closing_gaps(const Closing& closing, const Verdict* verdict);

}  // namespace anze::complaint

#include "complaint/complaint_fields.h"
