// risk/: what comes out of identifying and assessing risks, of a safety evaluation and of testing (6.2, Annex C.3.2).
#pragma once

#include "calendar/working_days.h"
#include "record/attachment.h"
#include "record/type.h"

#include <span>

namespace anze::risk {

// 6.2.1.2 to 6.2.1.4
enum class Kind : std::uint8_t { none, risk_identification, safety_evaluation, testing };

// 6.2.1.3
enum class EvaluationKind : std::uint8_t { none, current_state, preliminary, acceptance, special };

// Begun before the site work, when the authority is told; the report comes later.
struct Assessment {
    Kind kind = Kind::none;
    EvaluationKind evaluation_kind = EvaluationKind::none;
    std::string organization_id = {};
    std::string organization_name = {};
    std::string licence_number = {};  // the licence as it was then
    calendar::Date licence_expiry = {};
    calendar::Date authority_notified_on = {};
    std::string authority_name = {};
    std::string methods = {};
    std::string standards = {};
    std::string conclusion = {};
    std::string report_title = {};
    std::string report_number = {};
    calendar::Date report_on = {};
    std::string published_at = {};
    std::vector<record::Attachment> pages = {};
    std::vector<record::Attachment> four_colour_map = {};
    bool operator==(const Assessment&) const = default;
};

// Evaluation and testing are the work of a licensed body; a service group may identify risks itself.
bool is_of_licensed_body(Kind kind);

// 6.2.2.1: `unmatched`: names of those on site whose ability or qualification does not match the unit's industry and
// the content of the service. How many have to be on site is in service/kind.
std::vector<record::Error> matching_gaps(std::span<const std::string> unmatched);

// 6.2.2.2
std::vector<record::Error> identification_gaps(const Assessment& assessment);

// 6.2.2.3: `uncertified`: names of those on site who have no certificate as 安全评价师.
std::vector<record::Error> evaluation_gaps(const Assessment& assessment, calendar::Date last_day_on_site,
                                           std::span<const std::string> uncertified);

// 6.2.2.4: `inexperienced`: names of those on site with less experience in testing than is asked for.
inline constexpr int fewest_testing_experience_years = 2;
std::vector<record::Error> testing_gaps(const Assessment& assessment, calendar::Date last_day_on_site,
                                        std::span<const std::string> inexperienced);

// 6.2.2.6: the organisation and the report; time, persons and photos are of every service.
std::vector<record::Error> record_gaps(const Assessment& assessment, calendar::Date last_day_on_site);

// Annex C.3.2 "前七个工作日内" may be a minimum or a window. Reading: the 7th working day before site work, which
// satisfies both; later than that is told and never refused.
inline constexpr int authority_notice_working_days = 7;
calendar::Deadline authority_notice_due(const calendar::Calendar& calendar, calendar::Date first_day_on_site);
bool is_late_notice(const calendar::Calendar& calendar, calendar::Date first_day_on_site, calendar::Date notified_on);
// Empty where there is nothing to tell.
std::string late_notice_remark(const calendar::Calendar& calendar, const Assessment& assessment,
                               calendar::Date first_day_on_site);

// Annex C.3.2: the licensed body tells the authority in writing before, and publishes the report afterwards.
std::vector<record::Error> licensed_body_gaps(const Assessment& assessment);

}  // namespace anze::risk

#include "risk/risk_fields.h"
