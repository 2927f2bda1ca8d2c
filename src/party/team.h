// Who fits into a team for an item (5.2.2) and a group for a service (5.3.1), and why someone does not.
#pragma once

#include "calendar/date.h"
#include "code/service_item.h"
#include "party/agreement.h"
#include "party/professional.h"

namespace anze::party {

// What is asked of each of the team; both days are set.
struct TeamNeed {
    code::ServiceItem item = code::ServiceItem::none;
    bool needs_evaluator = false;           // 6.2.2.3: safety evaluation
    bool needs_testing_experience = false;  // 6.2.2.4: testing and inspection
    calendar::Date first_day_on = {};
    calendar::Date last_day_on = {};
};

// A day on which a person is at another service.
struct Booking {
    calendar::Date on = {};
    std::string where = {};
    bool operator==(const Booking&) const = default;
};

// What is known of a person beyond the person's own record.
struct Standing {
    std::vector<record::Error> organization_gaps = {};  // of the person's organisation, for the item on the last day
    bool has_agreement = false;  // one with the person or the organisation covers the item on each of the days
    ReviewVerdict last_verdict = ReviewVerdict::none;  // the person's or the organisation's, whichever is worse
    std::vector<Booking> bookings = {};
};

// Why the person does not fit; empty when the person does. Always in the same order: the person, the item, the
// organisation, the agreement, the review, the days.
std::vector<record::Error> unfit_reasons(const Professional& professional, const Standing& standing,
                                         const TeamNeed& need);

}  // namespace anze::party
