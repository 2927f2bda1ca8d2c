// Chapter 6: what is asked of each kind of service where the kinds differ, as data.
#pragma once

#include "calendar/working_days.h"
#include "code/service_item.h"

#include <span>

namespace anze::service {

struct Kind {
    code::ServiceItem item = code::ServiceItem::none;
    std::string_view name = {};            // "隐患排查", in titles and sentences
    std::string_view result = {};          // what the unit is given
    std::size_t fewest_on_site = 0;        // professionals at each visit; 0: no number is given
    bool keeps_photos_and_papers = false;  // photos of the service, and what makes the persons professionals
    bool feedback_is_limited = false;      // one window from the last day on site holds record, review and feedback
    std::string_view conclusion = {};      // what the conclusion of its record is called
    std::string_view conclusion_hint = {};
    std::string_view on_site_clause = {};
    std::string_view feedback_clause = {};
    std::string_view record_clause = {};
};

// One for each kind, in the order of chapter 6.
std::span<const Kind> kinds();

// Services of the first version name none: they are hazard screenings.
const Kind& kind_of(code::ServiceItem item);

// 5.3.3: the record of a service whose feedback has no number of its own.
inline constexpr int record_limit_working_days = 7;
// readings.md, 及时: our own target for the review, and for the feedback after it.
inline constexpr int review_target_working_days = 3;

}  // namespace anze::service
