// service/: one service given to one unit (5.3) — its group, its visit, the checklist, the on-site record, the service
// record with its review and the feedback.
#pragma once

#include "calendar/working_days.h"
#include "record/attachment.h"
#include "record/type.h"
#include "service/kind.h"

namespace anze::service {

struct Service {
    std::string plan_id = {};
    std::string title = {};
    std::string clerk = {};  // who at the insurer looks after it
    calendar::Date opened_on = {};
    code::ServiceItem item = code::ServiceItem::none;  // to be read by kind_of
    bool operator==(const Service&) const = default;
};

// 5.3.1: one of the group that was formed for this unit. What made the person a professional is kept as it was then.
struct GroupMember {
    std::string professional_id = {};
    std::string name = {};
    std::string qualification = {};
    std::string certificate = {};
    bool is_leader = false;
    bool operator==(const GroupMember&) const = default;
};

enum class ConfirmedBy : std::uint8_t { none, phone, wechat, email, letter, in_person };

struct Visit {
    calendar::Date planned_on = {};
    std::string planned_time = {};
    bool items_confirmed = false;
    bool measures_confirmed = false;
    bool time_confirmed = false;
    calendar::Date confirmed_on = {};
    ConfirmedBy confirmed_by = ConfirmedBy::none;
    std::string confirmed_with = {};
    calendar::Date first_day_on = {};
    calendar::Date last_day_on = {};
    std::vector<std::string> professionals_on_site = {};  // ids of group members
    std::string escort = {};
    std::string safety_measures = {};
    std::vector<record::Attachment> photos = {};
    bool operator==(const Visit&) const = default;
};

enum class CheckResult : std::uint8_t { none, conforms, deviates, not_applicable };

// Annex C 3.3: equipment or activity at the risk point, what is screened, against which standard, by which method.
struct ChecklistItem {
    std::string area = {};
    std::string subject = {};
    std::string content = {};
    std::string standard = {};
    std::string method = {};
    CheckResult result = CheckResult::none;
    std::string note = {};
    record::Count order = {};  // where a person put it in the list
    bool operator==(const ChecklistItem&) const = default;
};

enum class Held : std::uint8_t { none, yes, no };
enum class Standardization : std::uint8_t { none, reached, not_reached, under_way };

// Annex C table 8, the head of it; its lines are the hazards.
struct SiteRecord {
    std::string safety_supervisor = {};
    std::string safety_supervisor_phone = {};
    std::string hazardous_chemicals = {};
    Held three_simultaneities = Held::none;
    calendar::Date acceptance_report_on = {};
    Held current_state_evaluation = Held::none;
    calendar::Date current_state_report_on = {};
    Held dual_prevention = Held::none;
    Held occupational_three_simultaneities = Held::none;
    calendar::Date occupational_control_report_on = {};
    Held occupational_current_state = Held::none;
    calendar::Date occupational_current_report_on = {};
    Held occupational_testing = Held::none;
    calendar::Date occupational_testing_report_on = {};
    Standardization standardization = Standardization::none;
    std::string standardization_level = {};
    calendar::Date standardization_reached_on = {};
    Held emergency_plan = Held::none;
    bool emergency_plan_filed = false;
    bool emergency_plan_reviewed = false;
    calendar::Date emergency_plan_made_on = {};
    std::string safety_management_documents = {};
    std::string safety_training_documents = {};
    bool operator==(const SiteRecord&) const = default;
};

// 5.3.3, 6.3.2.5: what was done, put in order after the service.
struct ServiceRecord {
    std::string summary = {};
    std::string conclusion = {};
    std::string deviations = {};  // why a demand of the standard was not met, where one was not
    std::string author = {};
    calendar::Date submitted_on = {};
    bool operator==(const ServiceRecord&) const = default;
};

enum class Verdict : std::uint8_t { none, passed, returned };

struct Review {
    std::string service_record_id = {};
    std::string reviewer = {};
    Verdict verdict = Verdict::none;
    std::string opinion = {};
    calendar::Date reviewed_on = {};
    bool operator==(const Review&) const = default;
};

enum class FeedbackMethod : std::uint8_t { none, bundle, paper };

struct Feedback {
    calendar::Date sent_on = {};
    FeedbackMethod method = FeedbackMethod::none;
    std::string sent_by = {};
    std::string recipient = {};
    bool operator==(const Feedback&) const = default;
};

// The unit says that it has received and read the results.
struct Receipt {
    std::string received_by = {};
    calendar::Date received_on = {};
    std::string opinion = {};
    bool operator==(const Receipt&) const = default;
};

// 5.3.2 items, measures and time are confirmed with the unit before each service.
std::vector<record::Error> confirmation_gaps(const Visit& visit);

// 6.2.2.1, 6.3.2.2: days, and as many professionals at the visit as the kind of service asks for.
std::vector<record::Error> visit_gaps(const Visit& visit, const Kind& kind);

// 6.3.2.2: item by item along a checklist.
std::vector<record::Error> checklist_gaps(std::size_t checklist_size, std::size_t unchecked);

// 6.2.2.6, 6.3.2.5, 6.4.2.2, 6.5.2.4: time, persons and their qualification, photos and report are recorded.
std::vector<record::Error> record_gaps(const Visit& visit, const std::vector<GroupMember>& group,
                                       const ServiceRecord& service_record, const Kind& kind);

// 5.3.3 the management body reviews; another person than the author.
std::vector<record::Error> review_gaps(const Review& review, const ServiceRecord& service_record,
                                       bool reviewer_in_management_body);

// 5.3.3, 6.2.2.5, 6.3.2.4: record, review and feedback share one window from the last day on site, where the kind of
// service limits its feedback; else it is the record's own window (record_limit_working_days is as long).
inline constexpr int feedback_limit_working_days = 7;
calendar::Deadline feedback_due(const calendar::Calendar& calendar, calendar::Date last_day_on_site);

// 5.3.4.1
inline constexpr int call_back_limit_working_days = 7;
calendar::Deadline call_back_due(const calendar::Calendar& calendar, calendar::Date feedback_on);

// 5.3.4.2
inline constexpr int archive_limit_working_days = 7;
calendar::Deadline archive_due(const calendar::Calendar& calendar, calendar::Date call_back_on);

}  // namespace anze::service

#include "service/service_fields.h"
